/** Time-stamping authorities outside (RFC 3161): asked for the ends of chains, and checked without asking them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "database"})
package followthrough.stamp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
