/** Binds the diagrams to the domain and knows what waits for whom; the only room that knows the engine. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "database",
            "people",
            "people :: signin",
            "inspection",
            "letter",
            "letter :: quotation",
            "area",
            "discussion",
            "plan",
            "plan :: draft",
            "plan :: ledger",
            "plan :: template",
            "progress",
            "statement",
            "evidence",
            "standing",
            "verification",
            "sandbox"
        })
package followthrough.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
