/** Made-up people and cases for a first look: on the embedded database only, and only into an empty one. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "people :: signin",
            "inspection",
            "letter",
            "area",
            "plan",
            "plan :: draft",
            "plan :: ledger",
            "plan :: template",
            "progress",
            "statement",
            "plan :: sheet",
            "evidence",
            "paper",
            "verification",
            "workflow :: engine",
            "web"
        })
package followthrough.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
