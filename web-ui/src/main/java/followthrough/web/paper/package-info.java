/** Papers from before a case came here: what was signed or sent outside, recorded and fetched. */
@NullMarked
package followthrough.web.paper;

import org.jspecify.annotations.NullMarked;
