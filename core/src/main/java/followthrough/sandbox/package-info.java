/** Processes of their own, bounded in memory and time, in which everything from strangers is opened. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package followthrough.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
