/** Mails taken apart, and texts that were sent on; knows nothing of letters. */
@NullMarked
package followthrough.letter.document.mail;

import org.jspecify.annotations.NullMarked;
