/** Persons, what they are for which body, who covers for whom, and how they sign in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit"})
package followthrough.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
