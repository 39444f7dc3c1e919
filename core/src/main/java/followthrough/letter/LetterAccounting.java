package followthrough.letter;

import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.letter.narrative.Narrative;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

    /** A sentence that may speak of what a finding says. */
    public record Offer(LooseSentence sentence, boolean likely) {}

    /** Sentences that may speak of what a finding says; a person decides. */
    public record Proposal(Finding finding, List<Offer> offers) {

        public boolean holds(LooseSentence sentence) {
            return offers.stream().anyMatch(offer -> offer.sentence().equals(sentence));
        }
    }

    /** For each finding that needs work the sentences, of those that nobody has accounted for, that may be its evidence. */
    @Transactional(readOnly = true)
    public List<Proposal> proposals(Letter letter, List<LooseSentence> loose) {
        var findings = letter.findingsForWork();
        var narrative = new Narrative(
                findings.stream()
                        .map(finding -> finding.wording().heading() + " " + finding.text())
                        .toList(),
                loose.stream().map(LooseSentence::words).toList());
        List<List<Offer>> offers =
                findings.stream().<List<Offer>>map(each -> new ArrayList<>()).toList();
        for (var sentence : loose) {
            narrative
                    .belongs(sentence.words())
                    .ifPresent(found -> offers.get(found.finding()).add(new Offer(sentence, found.likely())));
        }
        return IntStream.range(0, findings.size())
                .filter(at -> !offers.get(at).isEmpty())
                .mapToObj(at -> new Proposal(findings.get(at), List.copyOf(offers.get(at))))
                .toList();
    }

    /** What the narrative says for a finding, of a letter that this person was allowed to load. */
    @Transactional(readOnly = true)
    public List<SetAside> evidence(UUID finding) {
        return setAsides.findByFindingInOrderBySetAsideOnAscSentence(List.of(finding));
    }

    /** These sentences are evidence of a finding; each has to be one that nobody has accounted for. */
    public void takeAsEvidence(
            Actor actor, InspectionReference reference, long seen, UUID finding, Collection<String> keys) {
        var letter = draft(actor, reference);
        ChangedMeanwhile.unless(seen, letter.version());
        var found = new ArrayList<Obstacle>(letter.obstaclesToChange());
        var about = letter.findingsForWork().stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .orElseThrow(NotFound::new);
        var chosen = loose(letter).stream()
                .filter(sentence -> keys.contains(sentence.key()))
                .toList();
        if (keys.isEmpty()) found.add(Obstacle.of("sentencesMissing"));
        if (chosen.size() < keys.size()) found.add(Obstacle.of("sentenceAccountedFor"));
        Refused.unlessEmpty(found);
        decide(letter, chosen.stream().map(LooseSentence::words).toList(), actor);
        for (var sentence : chosen) {
            var evidence = new SetAside.Evidence(about.id(), sentence.words(), sentence.paragraph(letter.text()));
            setAsides.save(SetAside.evidence(letter, evidence, actor));
        }
        audit.record(actor, "sentencesBelong", reference.value(), about.text(), String.valueOf(chosen.size()));
    }

    /** Counts as a change by this person; what was decided for a finding that was dropped since gives way. */
    private void decide(Letter letter, List<String> sentences, Actor actor) {
        letter.changeBy(actor.person());
        setAsides.forget(letter.id(), sentences);
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
        var found = new ArrayList<Obstacle>(letter.obstaclesToChange());
        if (reason.isBlank()) found.add(Obstacle.at("reason", "reasonMissing"));
        if (loose(letter).stream().noneMatch(loose -> loose.words().equals(sentence)))
            found.add(Obstacle.of("sentenceAccountedFor"));
        found.addAll(quoting.of(letter).obstaclesToReason(reason, "reason"));
        Refused.unlessEmpty(found);
        decide(letter, List.of(sentence), actor);
        setAsides.save(new SetAside(letter, sentence, reason, actor));
        audit.record(actor, "sentenceSetAside", reference.value(), sentence, reason.strip());
    }

    /** It was set aside in error and waits again. */
    public void takeBack(Actor actor, InspectionReference reference, UUID id) {
        var letter = draft(actor, reference);
        Refused.unlessEmpty(letter.obstaclesToChange());
        var setAside =
                setAsides.findById(id).filter(sentence -> sentence.isOf(letter)).orElseThrow(NotFound::new);
        letter.changeBy(actor.person());
        setAsides.delete(setAside);
        audit.record(actor, "sentenceTakenBack", reference.value(), setAside.reason(), setAside.sentence());
    }

    private Letter draft(Actor actor, InspectionReference reference) {
        inspecting.workOn(actor, reference);
        return letters.newest(reference.value()).orElseThrow(NotFound::new);
    }
}
