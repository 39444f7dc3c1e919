/** Brings lines into blocks, sections, lists and their items; every line has a fate. */
@NullMarked
package followthrough.letter.reading.list;

import org.jspecify.annotations.NullMarked;
