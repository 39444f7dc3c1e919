/** An issued letter as it is read: its pages, the words of an area in it, and its correction. */
@NullMarked
package followthrough.web.letter.reading;

import org.jspecify.annotations.NullMarked;
