/** Pages about letters: importing, reviewing, checking, issuing, reading and correcting them. */
@NullMarked
package followthrough.web.letter;

import org.jspecify.annotations.NullMarked;
