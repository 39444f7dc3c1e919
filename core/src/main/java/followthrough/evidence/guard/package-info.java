/** Finds what could name a child in a text, before a document is kept. Pure: knows no database and no page. */
@NullMarked
@NamedInterface("guard")
package followthrough.evidence.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
