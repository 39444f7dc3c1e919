/** Letters on paper. */
@NullMarked
package followthrough.web.letter.paper;

import org.jspecify.annotations.NullMarked;
