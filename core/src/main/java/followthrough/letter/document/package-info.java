/** Brings every kind of document into one form: a text, its lines with their layout, and where each word is printed. */
@NullMarked
@NamedInterface("document")
package followthrough.letter.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
