/** What an authority sends after a letter: its parts, frozen, and what of the letter they answer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "people", "inspection", "letter", "area", "plan"})
package followthrough.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
