/** The draft of a letter: what was found in it is looked at, added to, split, removed and accounted for. */
@NullMarked
package followthrough.web.letter.draft;

import org.jspecify.annotations.NullMarked;
