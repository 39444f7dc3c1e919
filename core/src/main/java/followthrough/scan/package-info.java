/** Whether a virus scanner found a stored file clean; where there is none, nothing is scanned and everything opens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "file"})
package followthrough.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
