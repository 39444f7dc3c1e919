/** Pages and forms; every page's package carries the name of the room it shows. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "people :: signin",
            "people :: enrolment",
            "database",
            "audit",
            "comment",
            "discussion",
            "keeping",
            "inspection",
            "letter",
            "letter :: document",
            "letter :: account",
            "letter :: change",
            "letter :: quotation",
            "area",
            "plan",
            "plan :: advice",
            "plan :: draft",
            "plan :: ledger",
            "plan :: template",
            "progress",
            "statement",
            "pack",
            "paper",
            "plan :: sheet",
            "evidence",
            "evidence :: guard",
            "preview",
            "scan",
            "standing",
            "sampling",
            "verification",
            "workflow :: decision",
            "workflow :: desk",
            "workflow :: engine",
            "workflow :: map",
            "workflow :: mail",
            "workflow :: notice",
            "workflow :: process",
            "workflow :: promise",
            "workflow :: visit",
            "workflow :: work"
        })
package followthrough.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
