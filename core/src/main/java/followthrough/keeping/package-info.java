/** Words and files that people have not sent yet, kept for whoever typed them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "file"})
package followthrough.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
