/** What an authority says to itself of its areas: comments, whom they name, and what waits for an answer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "people", "area", "plan"})
package followthrough.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
