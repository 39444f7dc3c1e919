/** A plan as it is read: its versions, its story, and what changed between two of them. */
@NullMarked
package followthrough.web.plan.reading;

import org.jspecify.annotations.NullMarked;
