/** Reads a document into what a letter says: source lines, blocks, sections, items, findings. Knows no database. */
@NullMarked
@NamedInterface("reading")
package followthrough.letter.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
