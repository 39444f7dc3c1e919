/** A second reading of the lists by where their lines stand on the pages, whatever the order in which they were drawn. */
@NullMarked
package followthrough.letter.reading.page;

import org.jspecify.annotations.NullMarked;
