/** What waits for whom and until when, what was done; kept in step with the engine's user tasks. */
@NullMarked
@NamedInterface("work")
package followthrough.workflow.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
