/** Files of unknown origin, looked into in processes of their own: pages and their words, pictures drawn anew. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "letter :: document", "letter :: process", "sandbox"})
package followthrough.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
