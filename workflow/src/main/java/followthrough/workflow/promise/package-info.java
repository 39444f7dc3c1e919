/** What becomes of promises in time: who else has to know that one is late, and what whoever gave it is told. */
@NullMarked
@NamedInterface("promise")
package followthrough.workflow.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
