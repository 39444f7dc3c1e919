/** The one transaction in which a page is read. */
@NullMarked
package followthrough.web.transaction;

import org.jspecify.annotations.NullMarked;
