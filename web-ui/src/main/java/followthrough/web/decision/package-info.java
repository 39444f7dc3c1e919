/** The decision tables: their versions, trials, and from when each decides. For administrators. */
@NullMarked
package followthrough.web.decision;

import org.jspecify.annotations.NullMarked;
