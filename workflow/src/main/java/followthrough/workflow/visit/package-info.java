/** Which visits look at an earlier inspection now, and what their beginning and end mean for its areas. */
@NullMarked
@NamedInterface("visit")
package followthrough.workflow.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
