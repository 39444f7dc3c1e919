/** What sentences and words of a letter tell by themselves: dates, counts, recurrence, weakness. */
@NullMarked
package followthrough.letter.reading.wording;

import org.jspecify.annotations.NullMarked;
