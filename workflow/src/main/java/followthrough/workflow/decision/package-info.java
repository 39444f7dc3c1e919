/** The decision tables: their versions, which of them decides a case, and what they answer. */
@NullMarked
@NamedInterface("decision")
package followthrough.workflow.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
