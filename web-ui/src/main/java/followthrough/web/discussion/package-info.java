/** Comments on areas: said, answered, settled, withdrawn. */
@NullMarked
package followthrough.web.discussion;

import org.jspecify.annotations.NullMarked;
