/** Where everything stands, for lists and overviews: rows that the database keeps, read as far as a person may see them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "inspection", "area", "plan :: ledger", "progress"})
package followthrough.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
