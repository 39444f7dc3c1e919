/** The daily digest: as a page, as a mail, and when one wants it. */
@NullMarked
package followthrough.web.digest;

import org.jspecify.annotations.NullMarked;
