/** The engine itself: its tables, its clock, and the jobs that it could not do. */
@NullMarked
@NamedInterface("engine")
package followthrough.workflow.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
