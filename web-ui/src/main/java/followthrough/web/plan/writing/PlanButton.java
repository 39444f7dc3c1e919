package followthrough.web.plan.writing;

import followthrough.plan.draft.Rearranging;
import followthrough.web.Ids;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Which button of the plan's editor was pressed: "save", "addAction", or "up-" and three more with a row's id. */
record PlanButton(String name) {

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    Optional<Rearranging> rearranging() {
        for (var how : Rearranging.values()) {
            if (name.startsWith(how.name().toLowerCase(Locale.ROOT) + "-")) return Optional.of(how);
        }
        return Optional.empty();
    }

    /** The row that is rearranged; none where somebody made the address up. */
    Optional<UUID> row() {
        return Ids.read(name.substring(name.indexOf('-') + 1));
    }
}
