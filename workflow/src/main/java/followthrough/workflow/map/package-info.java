/** Where a case stands in its process: drawn, told in words, and no more of it than the reader may know. */
@NullMarked
@NamedInterface("map")
package followthrough.workflow.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
