/** Words recognised in pictures of pages, by a program that is not ours; knows nothing of letters. */
@NullMarked
package followthrough.letter.document.scan;

import org.jspecify.annotations.NullMarked;
