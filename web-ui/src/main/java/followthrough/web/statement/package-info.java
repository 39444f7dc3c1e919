/** The statement of an inspection: reading, sharing and sending it, and its paper. */
@NullMarked
package followthrough.web.statement;

import org.jspecify.annotations.NullMarked;
