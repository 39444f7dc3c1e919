/** All of an inspection in one file that is checked without the database that it comes from. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "stamp",
            "database",
            "people",
            "inspection",
            "letter",
            "area",
            "plan",
            "plan :: ledger",
            "progress",
            "statement",
            "paper",
            "evidence",
            "verification"
        })
package followthrough.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
