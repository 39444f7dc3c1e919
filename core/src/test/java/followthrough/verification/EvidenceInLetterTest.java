package followthrough.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.inspection.FindingKind;
import followthrough.letter.Letter;
import followthrough.letter.LetterAccounting;
import followthrough.letter.LetterContent;
import followthrough.letter.LetterFacts;
import followthrough.letter.LetterRevising;
import followthrough.letter.LooseSentence;
import followthrough.letter.SetAside;
import followthrough.letter.Upload;
import followthrough.letter.Warning;
import followthrough.letter.Wording;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the narrative says for a finding stays with it through every correction, and no draft changes what was issued. */
@Transactional
class EvidenceInLetterTest extends DomainTest {

    private static final String TEXT = "1. Visits are late.\n\n2. Visits to children are poor.\n\n3. Records drift.";
    private static final LocalDate DATED = LocalDate.of(2011, 6, 30);

    @Autowired
    LetterAccounting accounting;

    @Autowired
    LetterRevising revising;

    @Autowired
    EntityManager entities;

    Actor inspector;
    Actor second;
    InspectionReference visit;

    @BeforeEach
    void takenAndIssued() {
        inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        second = actor(Role.INSPECTOR, Body.INSPECTORATE);
        visit = draftedLetter(inspector, Set.of(), "One weakness.");
        checking.returnWith(second, visit, version(), "Read it from the document");
        var wording =
                new Wording(FindingKind.AREA_FOR_IMPROVEMENT, "Areas", "Visits are late.", null, null, null, 3, 19);
        var facts = LetterFacts.NONE.withDate(DATED);
        var weak = List.of(weak("Visits to children are poor."), weak("Records drift."));
        drafting.begin(
                inspector,
                visit,
                Upload.pasted(TEXT + visit),
                new LetterContent(TEXT, facts, List.of(), List.of(), List.of(wording), weak));
        take(0);
        accounting.setAside(inspector, visit, "Records drift.", "Said of another year");
        issue();
    }

    @Test
    void evidence_stays_with_its_area_however_often_the_letter_is_corrected() {
        correct();
        issue();
        assertThat(evidence()).containsExactly("Visits to children are poor.");
        correct();
        assertThat(accounting.loose(newest())).isEmpty();
        issue();
        assertThat(evidence()).containsExactly("Visits to children are poor.");
        assertThat(accounting.setAside(newest())).extracting(SetAside::by).containsOnly(inspector.person());
    }

    @Test
    void what_is_taken_back_in_a_correction_holds_in_the_issued_letter_until_the_correction_is_issued() {
        var issued = newest();
        correct();
        takeAllBack();
        assertThat(evidence()).containsExactly("Visits to children are poor.");
        assertThat(accounting.setAside(issued)).hasSize(2);
        assertThat(accounting.loose(newest())).hasSize(2);
        accounting.setAside(inspector, visit, "Visits to children are poor.", "Not said of this");
        accounting.setAside(inspector, visit, "Records drift.", "Said of another year");
        issue();
        assertThat(evidence()).isEmpty();
    }

    @Test
    void whoever_decides_what_a_sentence_is_has_drafted_the_letter_and_does_not_check_it() {
        correct();
        var third = actor(Role.INSPECTOR, Body.INSPECTORATE);
        accounting.takeBack(
                third, visit, List.of(accounting.setAside(newest()).get(0).id()));
        fresh();
        assertThat(newest().drafters()).contains(third.person());
    }

    @Test
    void a_second_press_takes_nothing_twice() {
        correct();
        takeAllBack();
        var seen = version();
        var finding = newest().findings().get(0).id();
        var key = Set.of(accounting.loose(newest()).get(0).key());
        accounting.takeAsEvidence(inspector, visit, seen, finding, key);
        fresh();
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> accounting.takeAsEvidence(inspector, visit, seen, finding, key));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> accounting.takeAsEvidence(inspector, visit, version(), finding, key));
        assertThat(accounting.setAside(newest())).hasSize(1);
    }

    @Test
    void many_sentences_are_decided_at_once_and_none_where_one_of_them_was_decided_meanwhile() {
        correct();
        takeAllBack();
        var keys = accounting.loose(newest()).stream().map(LooseSentence::key).toList();
        assertThat(keys).hasSize(2);
        accounting.setAside(inspector, visit, version(), keys, "Said of another year");
        fresh();
        assertThat(accounting.setAside(newest()))
                .extracting(SetAside::reason)
                .containsExactly("Said of another year", "Said of another year");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> accounting.setAside(inspector, visit, version(), keys, "Again"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> accounting.setAside(inspector, visit, version(), List.of(), "None"));
        takeAllBack();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> accounting.setAside(inspector, visit, version(), keys, " "));
        var finding = newest().findings().get(0).id();
        accounting.takeAsEvidence(inspector, visit, version(), Map.of(finding, keys));
        fresh();
        assertThat(accounting.evidence(finding)).hasSize(2);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> accounting.takeBack(inspector, visit, List.of()));
    }

    private void takeAllBack() {
        var all = accounting.setAside(newest()).stream().map(SetAside::id).toList();
        accounting.takeBack(inspector, visit, all);
        fresh();
    }

    private void take(int sentence) {
        fresh();
        var letter = newest();
        var key = accounting.loose(letter).get(sentence).key();
        accounting.takeAsEvidence(
                inspector, visit, letter.version(), letter.findings().get(0).id(), Set.of(key));
        fresh();
    }

    private void correct() {
        revising.beginCorrection(inspector, visit, "A slip");
        fresh();
    }

    private void issue() {
        fresh();
        drafting.submit(inspector, visit, version());
        fresh();
        checking.approve(second, visit, version());
        issuing.issue(visit);
        if (newest().number() == 1) opening.openFrom(visit);
        else opening.openFromCorrection(visit);
        fresh();
    }

    private List<String> evidence() {
        UUID finding = areas.stored(visit).get(0).finding();
        return accounting.evidence(finding).stream().map(SetAside::sentence).toList();
    }

    private Letter newest() {
        return letters.newest(visit);
    }

    private long version() {
        entities.flush();
        return newest().version();
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private static Warning weak(String sentence) {
        return new Warning("unlisted-weakness", "No finding takes it up", null, null, null, null, sentence, false);
    }
}
