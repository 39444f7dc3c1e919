/**
 * Finds what could name a child, before a document is kept: {@code ChildData} in a text, {@code Guarding} in a file that the
 * bounded processes read.
 */
@NullMarked
@NamedInterface("guard")
package followthrough.evidence.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
