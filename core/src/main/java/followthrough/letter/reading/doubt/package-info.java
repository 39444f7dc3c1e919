/** What a person should look at, typed and at its place; and how sure the reading is. */
@NullMarked
package followthrough.letter.reading.doubt;

import org.jspecify.annotations.NullMarked;
