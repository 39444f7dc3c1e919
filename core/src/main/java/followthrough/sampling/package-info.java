/** Case-file checks: random samples that anybody can draw again, what was found in each case, and the figure that it makes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "inspection", "area", "plan", "progress", "evidence :: guard"})
package followthrough.sampling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
