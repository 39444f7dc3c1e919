/** What shows that things changed for children, kept unchanged with its SHA-256, and its endorsement by the director. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "comment",
            "people",
            "inspection",
            "area",
            "plan",
            "plan :: sheet",
            "progress",
            "file",
            "preview",
            "scan"
        })
package followthrough.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
