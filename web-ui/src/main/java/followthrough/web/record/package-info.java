/** What the record keeps, in words. */
@NullMarked
package followthrough.web.record;

import org.jspecify.annotations.NullMarked;
