/** What the diagrams call things: processes, messages, user tasks and answers; and the way to start and tell processes. */
@NullMarked
@NamedInterface("process")
package followthrough.workflow.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
