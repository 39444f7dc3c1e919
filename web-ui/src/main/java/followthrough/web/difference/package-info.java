/** In which words two texts differ. */
@NullMarked
package followthrough.web.difference;

import org.jspecify.annotations.NullMarked;
