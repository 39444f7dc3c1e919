/** A letter that is written here, piece by piece. */
@NullMarked
package followthrough.web.letter.writing;

import org.jspecify.annotations.NullMarked;
