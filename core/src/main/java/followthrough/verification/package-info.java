/** Inspectors' verdicts on areas, what they rest on, and what goes on from an unmet or a met area. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "people",
            "inspection",
            "letter",
            "letter :: quotation",
            "area",
            "evidence"
        })
package followthrough.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
