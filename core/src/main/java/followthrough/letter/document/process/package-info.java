/** Documents of unknown origin, read and drawn in processes of their own. */
@NullMarked
@NamedInterface("process")
package followthrough.letter.document.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
