package followthrough.web.letter.check;

import followthrough.letter.LetterFacts;
import followthrough.letter.change.FactChange;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * One thing that a letter says of itself, otherwise than it was read.
 *
 * @param was an empty text where nothing was read: it was entered by hand
 * @param by who entered it last
 */
public record FactRow(String fact, String was, String now, PersonId by, LocalDate on) {

    /** What was changed and changed back is as it was read. */
    static List<FactRow> of(LetterFacts facts, List<FactChange> changes) {
        var now = facts.inWords();
        var rows = new LinkedHashMap<String, FactRow>();
        for (var change : changes) {
            var earlier = rows.get(change.fact());
            var was = earlier == null ? change.was() : earlier.was();
            var is = Objects.requireNonNullElse(now.get(change.fact()), "");
            rows.put(change.fact(), new FactRow(change.fact(), was, is, change.by(), change.on()));
        }
        return rows.values().stream()
                .filter(row -> !row.was().equals(row.now()))
                .toList();
    }
}
