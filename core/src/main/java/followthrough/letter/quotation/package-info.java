/** Whether words are a letter's own, and where in it they stand: one rule for everything that is quoted. */
@NullMarked
@NamedInterface("quotation")
package followthrough.letter.quotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
