/** Many files at once: sent in parts, then said what each one is. */
@NullMarked
package followthrough.web.evidence.upload;

import org.jspecify.annotations.NullMarked;
