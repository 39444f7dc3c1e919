/** A second person checks a draft, and the authority comments on it. */
@NullMarked
package followthrough.web.letter.check;

import org.jspecify.annotations.NullMarked;
