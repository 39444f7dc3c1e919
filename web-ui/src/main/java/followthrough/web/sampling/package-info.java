/** Pages about samples of cases: drawing one, looking into its cases, and what comes of it. */
@NullMarked
package followthrough.web.sampling;

import org.jspecify.annotations.NullMarked;
