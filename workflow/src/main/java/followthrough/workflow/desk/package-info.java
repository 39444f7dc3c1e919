/** How each person has their list of work: the views that they keep, and what they put aside until later. */
@NullMarked
@NamedInterface("desk")
package followthrough.workflow.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
