/** Areas for development: findings taken up as work, with who leads them and the chain they belong to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "people", "inspection", "letter", "letter :: quotation"})
package followthrough.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
