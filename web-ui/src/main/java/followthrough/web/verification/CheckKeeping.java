package followthrough.web.verification;

import followthrough.area.AreaRegister;
import followthrough.letter.LetterQuoting;
import followthrough.letter.LetterQuoting.LetterSentence;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.verification.FieldClash;
import followthrough.verification.Outcome;
import followthrough.verification.VerdictDrafting;
import followthrough.verification.VerdictDrafting.Kept;
import followthrough.web.Messages;
import followthrough.web.verification.DraftSaved.WrittenTwice;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps what a team types into a verdict, and says in words where two of them wrote into the same field. */
@Component
class CheckKeeping {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** A script cannot put a tick where somebody else did; the page says that it is not up to date. */
    private static final Set<String> TICKS = Set.of("ends", "evidence");

    private static final int MOST_SENTENCES = 24;

    private final VerdictDrafting drafting;
    private final LetterQuoting letter;
    private final AreaRegister areas;
    private final Messages words;
    private final Clock clock;

    CheckKeeping(VerdictDrafting drafting, LetterQuoting letter, AreaRegister areas, Messages words, Clock clock) {
        this.drafting = drafting;
        this.letter = letter;
        this.areas = areas;
        this.words = words;
        this.clock = clock;
    }

    /** Sentences of the visit's letter to pick from, those nearest to the area. */
    List<LetterSentence> sentences(AreaReference area, InspectionReference visit) {
        return letter.sentences(visit, areas.stored(area).text(), MOST_SENTENCES);
    }

    /** What is quoted, with what was picked; the letter is read only where something was, by whoever may write here. */
    String quoted(Actor me, AreaReference area, InspectionReference visit, CheckForm form) {
        if (form.picked().isEmpty()) return form.quotation();
        drafting.of(me, area, visit);
        var picked = sentences(area, visit).stream()
                .filter(sentence -> form.picked().contains(sentence.key()))
                .toList();
        return letter.joined(visit, form.quotation(), picked);
    }

    Kept keep(Actor me, AreaReference area, InspectionReference visit, CheckForm form) {
        return drafting.keep(me, area, visit, form.revision(), form.fields(quoted(me, area, visit, form)));
    }

    /** What would become of it, without keeping anything. */
    Kept look(Actor me, AreaReference area, InspectionReference visit, CheckForm form) {
        return drafting.look(me, area, visit, form.revision(), form.fields(quoted(me, area, visit, form)));
    }

    DraftSaved saved(Kept kept, CheckForm form) {
        var clashes = clashes(kept);
        var stored = kept.draft();
        var changed = new LinkedHashMap<String, String>();
        var typed = form.fields(form.quotation());
        stored.fields().forEach((field, value) -> {
            var clashing =
                    kept.clashes().stream().anyMatch(clash -> clash.field().equals(field));
            if (!clashing && !value.equals(typed.get(field))) changed.put(field, value);
        });
        var ticked = changed.keySet().removeAll(TICKS);
        return new DraftSaved(
                said(clashes),
                clashes.isEmpty() ? stored.revision() : form.revision(),
                stored.revision(),
                changed,
                ticked,
                names(kept.others()),
                clashes,
                List.of(),
                Map.of());
    }

    String names(Collection<PersonId> people) {
        return words.names(people).values().stream().sorted().collect(Collectors.joining(", "));
    }

    List<WrittenTwice> clashes(Kept kept) {
        return kept.clashes().stream().map(this::said).toList();
    }

    private WrittenTwice said(FieldClash clash) {
        return new WrittenTwice(
                clash.field(),
                words.text("check.field." + clash.field()),
                value(clash.field(), clash.stored()),
                value(clash.field(), clash.typed()));
    }

    /** A choice in words. */
    private String value(String field, String value) {
        if (field.equals("outcome"))
            return Set.of(Outcome.values()).stream()
                    .filter(outcome -> outcome.name().equals(value))
                    .map(outcome -> words.text("outcome." + outcome))
                    .findFirst()
                    .orElse("");
        return TICKS.contains(field) ? words.text("check.field.ticked") : value;
    }

    private String said(List<WrittenTwice> clashes) {
        var time = LocalTime.now(clock).format(TIME);
        if (clashes.isEmpty()) return words.text("edit.autosave.saved", time);
        var fields = clashes.stream().map(WrittenTwice::label).collect(Collectors.joining(", "));
        return words.text("edit.autosave.clashing", fields, time);
    }
}
