package followthrough.web.decision;

import followthrough.web.form.AddressQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a table on trial, in the order of its questions, and the name under which the answer is kept. */
record TrialForm(
        @Nullable List<@Nullable Value> values, @Nullable String name) {

    /** More questions than any table asks; those that were not sent are blank. */
    private static final int MOST = 24;

    /** One answer as it was typed. */
    record Value(@Nullable String text) {}

    TrialForm {
        var all = new ArrayList<@Nullable Value>(values == null ? List.of() : values);
        while (all.size() < MOST) all.add(new Value(""));
        all.replaceAll(value -> value == null ? new Value("") : value);
        values = all;
        name = name == null ? "" : name.strip();
    }

    /** The page that answers. */
    AddressQuery query() {
        var query = new AddressQuery().with("asked", "yes");
        var typed = typed(MOST);
        for (int i = 0; i < typed.size(); i++) query.with("values[" + i + "].text", typed.get(i));
        return query;
    }

    List<String> typed(int questions) {
        var typed = new ArrayList<String>();
        for (var value : values == null ? List.<@Nullable Value>of() : values) {
            if (typed.size() == questions) break;
            var text = value == null ? null : value.text();
            typed.add(text == null ? "" : text.strip());
        }
        return typed;
    }
}
