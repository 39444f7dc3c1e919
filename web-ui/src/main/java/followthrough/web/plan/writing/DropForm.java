package followthrough.web.plan.writing;

import followthrough.plan.NewDateReason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a signed action is taken out of the plan, as it is typed. */
record DropForm(String id, String newDateCode, String newDateReason) {

    DropForm {
        id = clean(id);
        newDateCode = clean(newDateCode);
        newDateReason = clean(newDateReason);
    }

    static DropForm of(UUID action, NewDateReason said) {
        return new DropForm(action.toString(), said.code(), said.words());
    }

    /** What was typed about this action, or nothing yet. */
    static DropForm of(UUID action, List<DropForm> typed) {
        return typed.stream()
                .filter(row -> row.id.equals(action.toString()))
                .findFirst()
                .orElseGet(() -> of(action, NewDateReason.NONE));
    }

    NewDateReason reason() {
        return new NewDateReason(newDateCode, newDateReason);
    }

    DropForm keeping(Set<String> names, List<DropForm> typed) {
        if (!names.contains(name() + "newDateReason")) return this;
        return typed.stream().filter(row -> row.id.equals(id)).findFirst().orElse(this);
    }

    void into(Map<String, String> fields) {
        fields.put(name() + "newDateCode", newDateCode);
        fields.put(name() + "newDateReason", newDateReason);
    }

    private String name() {
        return "drops[" + id + "].";
    }

    private static String clean(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
