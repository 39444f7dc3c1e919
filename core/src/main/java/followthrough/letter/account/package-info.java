/** What is left of a letter to account for, put together so that one decides of much at once. */
@NamedInterface("account")
@NullMarked
package followthrough.letter.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
