/** A published letter, read into findings, drafted, checked by a second person and issued; immutable from then on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "comment", "people", "inspection", "sandbox", "file"})
package followthrough.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
