/** Pictures of a document's pages: drawn one at a time, whoever asks, and kept for a while. */
@NullMarked
package followthrough.letter.picture;

import org.jspecify.annotations.NullMarked;
