/** Binds the improvement cycle's diagram to the domain; the only room that knows the engine. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package followthrough.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
