/** Reads who, when and what kind: everything on a letter that is no finding. */
@NullMarked
package followthrough.letter.reading.fact;

import org.jspecify.annotations.NullMarked;
