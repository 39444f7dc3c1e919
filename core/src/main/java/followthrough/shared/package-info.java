/** What every room speaks: who acts, for which body, by which reference, and why something is refused. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package followthrough.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
