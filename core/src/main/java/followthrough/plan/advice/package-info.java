/** What an inspector would ask of a plan as it stands: advice that never refuses. */
@NullMarked
@NamedInterface("advice")
package followthrough.plan.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
