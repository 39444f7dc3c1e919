package followthrough.web.inspection;

import followthrough.inspection.Inspection;
import followthrough.people.Directory;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.workflow.visit.VisitEffect;
import followthrough.workflow.visit.VisitEffects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a visit does to whom and when, in words: before it is recorded, and while it is under way. */
@Component
class EffectWords {

    private final VisitEffects effects;
    private final Directory people;
    private final Messages words;
    private final DateFormats dates;

    EffectWords(VisitEffects effects, Directory people, Messages words, DateFormats dates) {
        this.effects = effects;
        this.people = people;
        this.words = words;
        this.dates = dates;
    }

    /** One line for each thing that it does; a visit that is issued or called off does nothing any more. */
    List<String> of(Inspection visit) {
        if (visit.isIssued() || !visit.isOpen()) return List.of();
        return lines(visit.answers(), visit.framework(), visit.firstDay(), visit.isHistory(), true);
    }

    /** Whom these lines name, for whoever asks for all names of a page at once. */
    Set<PersonId> people(Inspection visit) {
        return effectsOf(visit).flatMap(effect -> effect.leads().stream()).collect(Collectors.toSet());
    }

    private Stream<VisitEffect> effectsOf(Inspection visit) {
        return visit.answers().stream()
                .map(earlier -> effects.on(earlier, visit.framework(), visit.firstDay(), visit.isHistory()));
    }

    /** Of one that is not recorded yet, or does not answer these. */
    List<String> of(Collection<InspectionReference> answers, String framework, LocalDate firstDay, boolean later) {
        return lines(answers, framework, firstDay, later, false);
    }

    private List<String> lines(
            Collection<InspectionReference> answers,
            String framework,
            LocalDate firstDay,
            boolean later,
            boolean recorded) {
        var lines = new ArrayList<String>();
        if (answers.isEmpty()) lines.add(words.text("effect.nobody"));
        answers.forEach(earlier -> lines.addAll(lines(effects.on(earlier, framework, firstDay, later), recorded)));
        return lines;
    }

    private List<String> lines(VisitEffect effect, boolean recorded) {
        var lines = new ArrayList<String>();
        var authority = words.body(effect.earlier().authority());
        var when = effect.ahead() ? words.text("effect.on", dates.full(effect.begins())) : words.text("effect.atOnce");
        var told = recorded && !effect.ahead() ? "effect.known" : "effect.told";
        lines.add(words.text(
                told + whoIsThere(effect),
                when,
                authority,
                leads(effect),
                effect.earlier().value()));
        lines.add(words.text("effect.areas", effect.earlier().value(), effect.areas()));
        var due = effect.statementDue();
        if (due != null)
            lines.add(words.text(
                    effect.endsStatement() ? "effect.statement.ends" : "effect.statement.stays", dates.full(due)));
        return lines;
    }

    /** Nobody is said to be told who is not there. */
    private String whoIsThere(VisitEffect effect) {
        var directed =
                !people.holdersOf(Role.DIRECTOR, effect.earlier().authority()).isEmpty();
        if (directed) return effect.leads().isEmpty() ? ".director" : "";
        return effect.leads().isEmpty() ? ".nobody" : ".leads";
    }

    private String leads(VisitEffect effect) {
        words.names(effect.leads());
        return words.text(
                "effect.leads", effect.leads().stream().map(words::name).collect(Collectors.joining(", ")));
    }
}
