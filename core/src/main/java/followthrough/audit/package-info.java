/** The append-only record of every act: who, for whom, when, what, before and after. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database"})
package followthrough.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
