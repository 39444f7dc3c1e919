/** Papers from before a case came here: plans signed and statements sent outside, with their day and by whom. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "file", "inspection", "letter", "area", "plan", "statement"})
package followthrough.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
