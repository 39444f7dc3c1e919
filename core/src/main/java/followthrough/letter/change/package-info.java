/** What a letter said as it was read, and what people changed in it since, with their reasons. */
@NullMarked
@NamedInterface("change")
package followthrough.letter.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
