/** A letter comes in: handed over, read in the background, and put to its visit. */
@NullMarked
package followthrough.web.letter.arrival;

import org.jspecify.annotations.NullMarked;
