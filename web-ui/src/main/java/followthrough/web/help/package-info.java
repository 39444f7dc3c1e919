/** Help inside the product. */
@NullMarked
package followthrough.web.help;

import org.jspecify.annotations.NullMarked;
