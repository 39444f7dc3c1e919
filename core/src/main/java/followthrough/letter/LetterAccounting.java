package followthrough.letter;

import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.letter.quotation.Passage;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** What the narrative says for a finding, of a letter that this person was allowed to load. */
    @Transactional(readOnly = true)
    public List<SetAside> evidence(UUID finding) {
        return setAsides.findByFindingInOrderBySetAsideOnAscSentence(List.of(finding));
    }

    /** These sentences are evidence of a finding; each has to be one that nobody has accounted for. */
    public void takeAsEvidence(
            Actor actor, InspectionReference reference, long seen, UUID finding, Collection<String> keys) {
        takeAsEvidence(actor, reference, seen, Map.of(finding, keys));
    }

    /** The same for several findings at once, or for none of them. */
    public void takeAsEvidence(
            Actor actor, InspectionReference reference, long seen, Map<UUID, ? extends Collection<String>> keys) {
        var letter = draft(actor, reference);
        ChangedMeanwhile.unless(seen, letter.version());
        var all = keys.values().stream().flatMap(Collection::stream).toList();
        var chosen = chosen(letter, all, letter.obstaclesToChange());
        decide(letter, chosen, actor);
        keys.forEach((finding, its) -> {
            var about = letter.findingsForWork().stream()
                    .filter(one -> one.id().equals(finding))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            for (var sentence : chosen) {
                if (!its.contains(sentence.key())) continue;
                var evidence = new SetAside.Evidence(about.id(), sentence.words(), sentence.paragraph(letter.text()));
                setAsides.save(SetAside.evidence(letter, evidence, actor));
            }
            audit.record(actor, "sentencesBelong", reference.value(), about.text(), String.valueOf(its.size()));
        });
    }

    /** The sentences with these keys, all of which wait still. */
    private List<LooseSentence> chosen(Letter letter, Collection<String> keys, List<Obstacle> against) {
        var found = new ArrayList<Obstacle>(against);
        var chosen = loose(letter).stream()
                .filter(sentence -> keys.contains(sentence.key()))
                .toList();
        if (keys.isEmpty()) found.add(Obstacle.of("sentencesMissing"));
        if (chosen.size() < keys.size()) found.add(Obstacle.of("sentenceAccountedFor"));
        Refused.unlessEmpty(found);
        return chosen;
    }

    /** Counts as a change by this person; what was decided for a finding that was dropped since gives way. */
    private void decide(Letter letter, List<LooseSentence> sentences, Actor actor) {
        letter.changeBy(actor.person());
        setAsides.forget(
                letter.id(), sentences.stream().map(LooseSentence::words).toList());
    }

    /** What nobody has accounted for, in letter order, of a letter that this person was allowed to load. */
    @Transactional(readOnly = true)
    public List<LooseSentence> loose(Letter letter) {
        var sentences = setAside(letter).stream().map(SetAside::sentence).toList();
        return LooseSentence.in(letter, sentences);
    }

    /**
     * What was set aside, of a letter that this person was allowed to load. What was said to belong to a finding that is
     * no longer in it waits again, and stands among what waits alone.
     */
    @Transactional(readOnly = true)
    public List<SetAside> setAside(Letter letter) {
        return setAsides.findByLetterOrderBySetAsideOnAscSentence(letter.id()).stream()
                .filter(one -> one.holdsIn(letter))
                .toList();
    }

    /** Says why a sentence is no finding; it has to be one that nobody has accounted for. */
    public void setAside(Actor actor, InspectionReference reference, String sentence, String reason) {
        var letter = draft(actor, reference);
        var key = new LooseSentence(sentence, Passage.NOWHERE).key();
        var chosen = chosen(letter, List.of(key), againstReason(letter, reason));
        aside(actor, letter, chosen, reason);
        audit.record(actor, "sentenceSetAside", reference.value(), sentence, reason.strip());
    }

    /** The same of several for one reason. */
    public void setAside(
            Actor actor, InspectionReference reference, long seen, Collection<String> keys, String reason) {
        var letter = draft(actor, reference);
        ChangedMeanwhile.unless(seen, letter.version());
        var chosen = chosen(letter, keys, againstReason(letter, reason));
        aside(actor, letter, chosen, reason);
        audit.record(actor, "sentencesSetAside", reference.value(), reason.strip(), String.valueOf(chosen.size()));
    }

    private List<Obstacle> againstReason(Letter letter, String reason) {
        var found = new ArrayList<Obstacle>(letter.obstaclesToChange());
        if (reason.isBlank()) found.add(Obstacle.at("reason", "reasonMissing"));
        found.addAll(quoting.of(letter).obstaclesToReason(reason, "reason"));
        return found;
    }

    private void aside(Actor actor, Letter letter, List<LooseSentence> sentences, String reason) {
        decide(letter, sentences, actor);
        for (var sentence : sentences) setAsides.save(new SetAside(letter, sentence.words(), reason, actor));
    }

    /** They were set aside in error and wait again. */
    public void takeBack(Actor actor, InspectionReference reference, Collection<UUID> ids) {
        var letter = draft(actor, reference);
        var found = new ArrayList<Obstacle>(letter.obstaclesToChange());
        if (ids.isEmpty()) found.add(Obstacle.of("sentencesMissing"));
        Refused.unlessEmpty(found);
        letter.changeBy(actor.person());
        for (var id : ids) {
            var one = setAsides.findById(id).filter(held -> held.isOf(letter)).orElseThrow(NotFound::new);
            setAsides.delete(one);
            audit.record(actor, "sentenceTakenBack", reference.value(), one.reason(), one.sentence());
        }
    }

    private Letter draft(Actor actor, InspectionReference reference) {
        inspecting.workOn(actor, reference);
        return letters.newest(reference.value()).orElseThrow(NotFound::new);
    }
}
