package followthrough.letter;

import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that nothing in a letter is overlooked: each sentence of weakness is in a finding or set aside. */
@Service
@Transactional
public class LetterAccounting {

    private final Letters letters;
    private final SetAsides setAsides;
    private final Inspecting inspecting;
    private final LetterQuoting quoting;
    private final AuditTrail audit;

    LetterAccounting(
            Letters letters, SetAsides setAsides, Inspecting inspecting, LetterQuoting quoting, AuditTrail audit) {
        this.letters = letters;
        this.setAsides = setAsides;
        this.inspecting = inspecting;
        this.quoting = quoting;
        this.audit = audit;
    }

    /** What nobody has accounted for, in letter order, of a letter that this person was allowed to load. */
    @Transactional(readOnly = true)
    public List<LooseSentence> loose(Letter letter) {
        var sentences = setAside(letter).stream().map(SetAside::sentence).toList();
        return LooseSentence.in(letter, sentences);
    }

    /** What was set aside, of a letter that this person was allowed to load. */
    @Transactional(readOnly = true)
    public List<SetAside> setAside(Letter letter) {
        return setAsides.findByInspectionOrderBySetAsideOnAscSentence(
                letter.inspection().value());
    }

    /** Says why a sentence is no finding; it has to be one that nobody has accounted for. */
    public void setAside(Actor actor, InspectionReference reference, String sentence, String reason) {
        var letter = draft(actor, reference);
        var found = new ArrayList<Obstacle>(letter.obstaclesToChange());
        if (reason.isBlank()) found.add(Obstacle.at("reason", "reasonMissing"));
        if (loose(letter).stream().noneMatch(loose -> loose.words().equals(sentence)))
            found.add(Obstacle.of("sentenceAccountedFor"));
        found.addAll(quoting.of(letter).obstaclesToReason(reason, "reason"));
        Refused.unlessEmpty(found);
        setAsides.save(new SetAside(reference, sentence, reason, actor));
        audit.record(actor, "sentenceSetAside", reference.value(), sentence, reason.strip());
    }

    /** It was set aside in error and waits again. */
    public void takeBack(Actor actor, InspectionReference reference, UUID id) {
        var letter = draft(actor, reference);
        Refused.unlessEmpty(letter.obstaclesToChange());
        var setAside = setAsides
                .findById(id)
                .filter(sentence -> sentence.isOf(reference))
                .orElseThrow(NotFound::new);
        setAsides.delete(setAside);
        audit.record(actor, "sentenceTakenBack", reference.value(), setAside.reason(), setAside.sentence());
    }

    private Letter draft(Actor actor, InspectionReference reference) {
        inspecting.recordedBy(actor, reference);
        return letters.newest(reference.value()).orElseThrow(NotFound::new);
    }
}
