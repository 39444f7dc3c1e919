/** Who is inspected, under which framework, and the visits themselves. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit"})
package followthrough.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
