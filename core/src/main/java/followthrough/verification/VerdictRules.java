package followthrough.verification;

import followthrough.area.Area;
import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Inspection;
import followthrough.letter.LetterQuoting;
import followthrough.letter.quotation.Provenance;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a verdict must have, whether it is given for the first time or in the place of a wrong one. */
@Component
class VerdictRules {

    private final EvidenceLibrary evidence;
    private final LetterQuoting quoting;
    private final Checks checks;

    VerdictRules(EvidenceLibrary evidence, LetterQuoting quoting, Checks checks) {
        this.evidence = evidence;
        this.quoting = quoting;
        this.checks = checks;
    }

    List<Obstacle> obstaclesToGive(Area area, Inspection visit, Verdict verdict) {
        var found = new ArrayList<Obstacle>();
        if (!area.isOpen())
            found.add(Obstacle.of("areaNotOpen", area.reference().value()));
        if (visit.isIssued())
            found.add(Obstacle.of("outcomeIssuedAlready", visit.reference().value()));
        found.addAll(obstaclesToHold(area, visit, verdict));
        return found;
    }

    /** What it must have whenever it is given: also in the place of one that is published. */
    List<Obstacle> obstaclesToHold(Area area, Inspection visit, Verdict verdict) {
        var found = new ArrayList<Obstacle>();
        if (verdict.reason().isBlank()) found.add(Obstacle.at("reason", "verdictWithoutReason"));
        if (verdict.ends() && verdict.outcome() == Outcome.NOT_EXAMINED)
            found.add(Obstacle.at("ends", "notExaminedIsNotFinal"));
        found.addAll(obstaclesToRest(area, verdict));
        found.addAll(obstaclesToQuote(visit, verdict));
        return found;
    }

    /** What nobody but the authority reads is not named. */
    private List<Obstacle> obstaclesToRest(Area area, Verdict verdict) {
        var gone = evidence.goneSince(area.reference(), verdict.evidence());
        var found = new ArrayList<Obstacle>();
        for (var item : gone)
            found.add(
                    item.isClosed() || item.isRestricted()
                            ? Obstacle.at("evidence", "evidenceClosedSince")
                            : Obstacle.at("evidence", "evidenceOutOfUse", item.title()));
        var rest = new HashSet<>(verdict.evidence());
        gone.forEach(item -> rest.remove(item.id()));
        if (!evidence.endorsed(area.reference()).containsAll(rest))
            found.add(Obstacle.at("evidence", "evidenceNotEndorsed"));
        return found;
    }

    private List<Obstacle> obstaclesToQuote(Inspection visit, Verdict verdict) {
        var found = new ArrayList<Obstacle>();
        if (visit.recordedFromPublished()
                && verdict.outcome() != Outcome.NOT_EXAMINED
                && verdict.quotation().isBlank()) found.add(Obstacle.at("quotation", "verdictWithoutQuotation"));
        if (verdict.outcome() == Outcome.MET
                && verdict.evidence().isEmpty()
                && verdict.quotation().isBlank()) found.add(Obstacle.at("quotation", "metRestsOnNothing"));
        found.addAll(quoting.of(visit.reference()).obstaclesToQuotation(typed(verdict), "quotation", "notInLetter"));
        return found;
    }

    /** As it is kept: with the page that follows from where the quoted words stand. */
    Verdict told(InspectionReference visit, Verdict verdict) {
        if (verdict.quotation().isBlank()) return verdict.quoting("", null, false);
        var quoted = quoting.of(visit).settledQuotation(typed(verdict));
        var page = quoting.page(visit, quoted.place());
        return verdict.quoting(quoted.words(), page == null ? verdict.page() : page, quoted.own());
    }

    /** Whose verdicts nobody has looked at but whoever checks the letter. */
    Set<PersonId> givenUnseen(InspectionReference visit) {
        return checks.findByInspection(visit.value()).stream()
                .filter(Check::stands)
                .filter(check -> check.lookedBy() == null)
                .map(Check::checkedBy)
                .collect(Collectors.toSet());
    }

    /** Verdicts of a visit whose quoted words the letter, now that it is there, does not hold. */
    List<Check> quotingNoLetter(InspectionReference visit) {
        var letter = quoting.of(visit);
        return checks.findByInspection(visit.value()).stream()
                .filter(Check::stands)
                .filter(check ->
                        !letter.obstaclesToQuotation(typed(check), "", "").isEmpty())
                .toList();
    }

    /** Finds the quoted words in the letter that was not there when the verdict was given. */
    void place(Check check) {
        if (check.quotation().isBlank()) return;
        var quoted = quoting.of(check.inspection()).settledQuotation(typed(check));
        var page = quoting.page(check.inspection(), quoted.place());
        check.quote(quoted, page == null ? check.page() : page);
    }

    private static Provenance.Typed typed(Check check) {
        return new Provenance.Typed(check.quotation(), 0, null, check.notInLetter());
    }

    private static Provenance.Typed typed(Verdict verdict) {
        return new Provenance.Typed(verdict.quotation(), 0, null, verdict.notInLetter());
    }

    /** Who can put it right instead: whoever gave it, and the lead of its visit, who may be the same person. */
    static Obstacle ofAnother(Check given, Inspection visit) {
        return given.checkedBy().equals(visit.lead())
                ? Obstacle.of("verdictOfLead", visit.lead())
                : Obstacle.of("verdictOfAnother", given.checkedBy(), visit.lead());
    }
}
