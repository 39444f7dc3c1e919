package followthrough.letter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What was read of a letter beside its findings, and what is in doubt of all of it; the letter says when it may change. */
@Embeddable
class LetterParticulars {

    @Embedded
    private @Nullable LetterFacts facts;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "letter_judgement", joinColumns = @JoinColumn(name = "letter"))
    @OrderColumn(name = "position")
    private List<Judgement> judgements = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "letter_earlier_visit", joinColumns = @JoinColumn(name = "letter"))
    @OrderColumn(name = "position")
    private List<EarlierVisit> earlierVisits = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "letter_warning", joinColumns = @JoinColumn(name = "letter"))
    @OrderColumn(name = "position")
    private List<Warning> warnings = new ArrayList<>();

    private @Nullable LocalDate visitFirstRead;

    private @Nullable LocalDate visitLastRead;

    /** Takes the place of what was read before. */
    void read(LetterContent content) {
        var visit = content.visitDates();
        visitFirstRead = visit.isEmpty() ? null : visit.get(0);
        visitLastRead = visit.isEmpty() ? null : visit.get(visit.size() - 1);
        facts = content.facts();
        judge(content.judgements());
        earlierVisits.clear();
        earlierVisits.addAll(content.earlierVisits());
        warnings.clear();
        warnings.addAll(content.warnings());
    }

    List<LocalDate> visitDates() {
        return visitFirstRead == null || visitLastRead == null ? List.of() : List.of(visitFirstRead, visitLastRead);
    }

    LetterFacts facts() {
        return facts == null ? LetterFacts.NONE : facts; // Hibernate reads an all-null embeddable as null
    }

    void correct(LetterFacts corrected) {
        facts = corrected;
    }

    List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    void judge(List<Judgement> graded) {
        judgements.clear();
        judgements.addAll(graded);
    }

    List<EarlierVisit> earlierVisits() {
        return List.copyOf(earlierVisits);
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    Map<Integer, Warning> openDoubts() {
        var open = new LinkedHashMap<Integer, Warning>();
        for (int i = 0; i < warnings.size(); i++) {
            var warning = warnings.get(i);
            if (warning.finding() == null && !warning.isLooseSentence() && !warning.settled()) open.put(i, warning);
        }
        return open;
    }

    boolean isOpen(int doubt) {
        return doubt >= 0 && doubt < warnings.size() && !warnings.get(doubt).settled();
    }

    Warning settle(int doubt) {
        return warnings.set(doubt, warnings.get(doubt).settle());
    }
}
