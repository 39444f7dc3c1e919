/** What the narrative of a letter says for its findings; knows words alone. */
@NullMarked
@NamedInterface("narrative")
package followthrough.letter.narrative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
