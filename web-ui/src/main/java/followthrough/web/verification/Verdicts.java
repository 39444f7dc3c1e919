package followthrough.web.verification;

import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.verification.Check;
import followthrough.verification.Checking;
import followthrough.verification.Outcome;
import followthrough.web.Messages;
import followthrough.web.letter.reading.Quotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Verdicts in words, as far as their reader may know them. */
@Component
class Verdicts {

    private final Checking checking;
    private final EvidenceLibrary library;
    private final Inspecting inspecting;
    private final Quotations spots;
    private final Messages words;

    Verdicts(Checking checking, EvidenceLibrary library, Inspecting inspecting, Quotations spots, Messages words) {
        this.checking = checking;
        this.library = library;
        this.inspecting = inspecting;
        this.spots = spots;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public List<VerdictView> of(Actor me, AreaReference area) {
        var known = library.of(me, area);
        var wrong = checking.corrected(me, area);
        return checking.of(me, area).stream()
                .map(check -> view(me, check, null, known, earlier(me, check, wrong, known)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<VerdictView> given(Actor me, AreaReference area, InspectionReference visit) {
        return of(me, area).stream()
                .filter(verdict -> verdict.visit().equals(visit.value()))
                .findFirst();
    }

    /** Those that a verdict stands for, back to the first one. */
    private List<VerdictView> earlier(Actor me, Check standing, List<Check> wrong, List<Evidence> known) {
        var found = new ArrayList<VerdictView>();
        var right = standing;
        for (var id = standing.corrects(); id != null; ) {
            var sought = id;
            var one = wrong.stream()
                    .filter(check -> check.id().equals(sought))
                    .findFirst()
                    .orElseThrow();
            found.add(view(me, one, right, known, List.of()));
            right = one;
            id = one.corrects();
        }
        return found;
    }

    private VerdictView view(
            Actor me, Check check, @Nullable Check right, List<Evidence> known, List<VerdictView> earlier) {
        var inLetter = spots.isQuoted(check);
        return new VerdictView(
                check.inspection().value(),
                check.outcome().name(),
                colour(check.outcome()),
                check.ends(),
                check.reason(),
                check.quotation(),
                check.page(),
                inspecting.stored(check.inspection()).recordedFromPublished(),
                inLetter,
                !check.quotation().isBlank() && (check.notInLetter() || (check.isPublished() && !inLetter)),
                me.records() ? words.name(check.checkedBy()) : null,
                check.checkedOn(),
                check.publishedOn(),
                check.visitCalledOffOn(),
                known.stream()
                        .filter(item -> check.evidence().contains(item.id()))
                        .map(Evidence::title)
                        .toList(),
                corrected(me, check, right),
                earlier);
    }

    private VerdictView.@Nullable Corrected corrected(Actor me, Check check, @Nullable Check right) {
        var on = check.correctedOn();
        var by = check.correctedBy();
        if (on == null || by == null) return null;
        var second = right == null ? null : right.secondPerson();
        return new VerdictView.Corrected(
                me.records() ? words.name(by) : null,
                me.records() && second != null ? words.name(second) : null,
                on,
                String.valueOf(check.correctedBecause()),
                second != null);
    }

    static String colour(Outcome outcome) {
        return switch (outcome) {
            case MET -> "green";
            case PARTLY_MET -> "yellow";
            case NOT_MET -> "red";
            case NOT_EXAMINED -> "grey";
        };
    }
}
