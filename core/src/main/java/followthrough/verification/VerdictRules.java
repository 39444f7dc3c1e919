package followthrough.verification;

import followthrough.area.Area;
import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Inspection;
import followthrough.letter.LetterArchive;
import followthrough.letter.Passage;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a verdict must have, whether it is given for the first time or in the place of a wrong one. */
@Component
class VerdictRules {

    private final EvidenceLibrary evidence;
    private final LetterArchive letters;

    VerdictRules(EvidenceLibrary evidence, LetterArchive letters) {
        this.evidence = evidence;
        this.letters = letters;
    }

    List<Obstacle> obstaclesToGive(Area area, Inspection visit, Verdict verdict) {
        var found = new ArrayList<Obstacle>();
        if (!area.isOpen())
            found.add(Obstacle.of("areaNotOpen", area.reference().value()));
        if (visit.isIssued())
            found.add(Obstacle.of("outcomeIssuedAlready", visit.reference().value()));
        if (verdict.reason().isBlank()) found.add(Obstacle.at("reason", "verdictWithoutReason"));
        if (verdict.ends() && verdict.outcome() == Outcome.NOT_EXAMINED)
            found.add(Obstacle.at("ends", "notExaminedIsNotFinal"));
        if (!evidence.endorsed(area.reference()).containsAll(verdict.evidence()))
            found.add(Obstacle.at("evidence", "evidenceNotEndorsed"));
        found.addAll(obstaclesToQuote(visit, verdict));
        return found;
    }

    private List<Obstacle> obstaclesToQuote(Inspection visit, Verdict verdict) {
        var found = new ArrayList<Obstacle>();
        if (visit.recordedFromPublished() && verdict.quotation().isBlank())
            found.add(Obstacle.at("quotation", "verdictWithoutQuotation"));
        if (verdict.outcome() == Outcome.MET
                && verdict.evidence().isEmpty()
                && verdict.quotation().isBlank()) found.add(Obstacle.at("quotation", "metRestsOnNothing"));
        if (!verdict.notInLetter() && standsInNoLetter(visit.reference(), verdict.quotation()))
            found.add(Obstacle.at("notInLetter", "verdictQuotesNoLetter"));
        return found;
    }

    /** As it is kept: a tick about words that do stand in the letter says nothing. */
    Verdict told(InspectionReference visit, Verdict verdict) {
        return new Verdict(
                verdict.outcome(),
                verdict.ends(),
                verdict.reason(),
                verdict.evidence(),
                verdict.quotation(),
                verdict.page(),
                standsInNoLetter(visit, verdict.quotation()));
    }

    private boolean standsInNoLetter(InspectionReference visit, String words) {
        return !words.isBlank()
                && letters.drafted(visit)
                        .flatMap(letter -> Passage.of(words, letter.text(), 0))
                        .isEmpty();
    }
}
