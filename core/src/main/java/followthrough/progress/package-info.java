/** What became of promises: reports, their months, figures of measures, colours, and what is still to do. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "inspection", "area", "plan", "plan :: draft", "plan :: sheet"})
package followthrough.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
