/** Files of any size, kept in the database in parts and never held as a whole. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database"})
package followthrough.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
