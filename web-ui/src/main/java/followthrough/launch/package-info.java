/** How {@code java -jar} comes to start quickly and to stay small; what is served is none of its business. */
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package followthrough.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
