/** Who work and notices are for: a role of a body, and the number that stands for it in their tables. */
@NullMarked
@NamedInterface("group")
package followthrough.workflow.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
