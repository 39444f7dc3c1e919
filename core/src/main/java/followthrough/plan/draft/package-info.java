/** The plan as it is typed or brought in from a table: kept, merged and undone. */
@NullMarked
@NamedInterface("draft")
package followthrough.plan.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
