package followthrough.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.EstablishedPeople;
import followthrough.inspection.CaseStart;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.letter.LetterFacts.AreaFacts;
import followthrough.letter.change.FactChange;
import followthrough.letter.change.LetterChanges;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Whatever is done to a draft can be undone, step by step, until it is handed over. */
@CoreTest
@Transactional
class DraftStepsTest {

    private static final LocalDate VISITED = LocalDate.of(2018, 6, 4);
    private static final String TEXT = "Visits are late. Records are thin. Children wait. Staff leave. Plans drift.";

    private static final AreaFacts AREA = new AreaFacts(null, "Experiences are inconsistent.", null);

    @Autowired
    Inspecting inspecting;

    @Autowired
    LetterDrafting drafting;

    @Autowired
    LetterWriting writing;

    @Autowired
    LetterAccounting accounting;

    @Autowired
    LetterQuoting quoting;

    @Autowired
    LetterRevising revising;

    @Autowired
    LetterChecking checking;

    @Autowired
    LetterArchive letters;

    @Autowired
    LetterChanges changes;

    @Autowired
    EntityManager entities;

    @Autowired
    EstablishedPeople people;

    Actor inspector;
    InspectionReference visit = new InspectionReference("SAY-2018-01");

    @BeforeEach
    void aDraft() {
        inspector = people.inspector(VISITED.plusDays(20));
        visit = inspecting.recordVisit(
                inspector,
                new VisitDetails(new Body("SAY"), "ucra", VISITED, VISITED.plusDays(1), Set.of(), CaseStart.HISTORY));
        drafting.begin(inspector, visit, Upload.pasted(TEXT), content());
        entities.flush();
        entities.clear();
    }

    private static LetterContent content() {
        var findings = List.of(
                wording(FindingKind.AREA_FOR_IMPROVEMENT, "Visits are late. Records are thin."),
                wording(FindingKind.AREA_FOR_IMPROVEMENT, "Children wait."),
                wording(FindingKind.STRENGTH, "Staff leave."));
        var weak = new Warning("unlisted-weakness", "", null, null, null, null, "Plans drift.", false);
        var doubt = new Warning("made-up", "A list ends suddenly", null, 0, 5, null, "Plans drift.", false);
        var facts = LetterFacts.NONE.withDate(VISITED.plusDays(9));
        return new LetterContent(TEXT, facts, List.of(), List.of(), findings, List.of(doubt, weak));
    }

    @Test
    void every_act_is_undone_with_its_reason_and_each_finding_is_itself_again() {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("findingCorrected", () -> drafting.reword(inspector, visit, seen(), id(0), better(), null, "A slip"));
        acts.put("findingAdded", () -> drafting.add(inspector, visit, seen(), plans(), 1, "Overlooked"));
        acts.put("findingRemoved", () -> drafting.remove(inspector, visit, seen(), id(1), "Said twice"));
        acts.put("findingSplit", () -> drafting.split(inspector, visit, seen(), id(0), 16, "Two things"));
        acts.put("findingsJoined", () -> drafting.joinWithNext(inspector, visit, seen(), id(0), "One thing"));
        acts.put("doubtSettled", () -> drafting.settle(inspector, visit, seen(), 0, null, "It ends there"));
        acts.put("findingLookedAt", () -> drafting.lookAt(inspector, visit, seen(), id(2), "Read again"));
        var before = state();

        acts.forEach((name, act) -> {
            act.run();
            fresh();
            assertThat(drafting.undoable(letters.newest(visit))).contains(name);
            assertThat(state()).as(name).isNotEqualTo(before);
            drafting.undo(inspector, visit, seen());
            fresh();
            assertThat(state()).as(name).isEqualTo(before);
        });
    }

    @Test
    void what_it_was_read_to_say_of_itself_is_kept_and_undone_in_its_turn() {
        var entered = new LetterFacts(
                null, VISITED.plusDays(10), null, "Ms Ellery", null, null, null, null, null, null, AREA);
        drafting.correctFacts(inspector, visit, seen(), entered);
        fresh();
        drafting.remove(inspector, visit, seen(), id(1), "Said twice");
        fresh();
        drafting.undo(inspector, visit, seen());
        fresh();

        assertThat(letters.newest(visit).facts().inWords())
                .containsEntry("dated", "14 June 2018")
                .containsEntry("addressee", "Ms Ellery")
                .containsEntry("areaOutcome", "Experiences are inconsistent.");
        assertThat(changes.facts(letters.newest(visit).id()))
                .containsExactly(
                        new FactChange("dated", "13 June 2018", inspector.person(), inspector.on()),
                        new FactChange("addressee", "", inspector.person(), inspector.on()),
                        new FactChange("areaOutcome", "", inspector.person(), inspector.on()));
        assertThat(drafting.undoable(letters.newest(visit))).contains("letterFactsCorrected");
        drafting.undo(inspector, visit, seen());
        fresh();
        assertThat(letters.newest(visit).facts()).isEqualTo(content().facts());
        assertThat(changes.facts(letters.newest(visit).id())).isEmpty();
    }

    @Test
    void what_was_decided_of_sentences_says_nothing_of_another_document() {
        accounting.setAside(inspector, visit, "Plans drift.", "Said before");
        fresh();
        assertThat(accounting.setAside(letters.newest(visit))).hasSize(1);
        drafting.begin(inspector, visit, Upload.pasted(TEXT), content());
        fresh();
        assertThat(accounting.setAside(letters.newest(visit))).isEmpty();
        assertThat(accounting.loose(letters.newest(visit))).hasSize(1);

        accounting.setAside(inspector, visit, "Plans drift.", "Said before");
        writing.begin(inspector, visit, content().facts());
        fresh();
        assertThat(accounting.setAside(letters.newest(visit))).isEmpty();
    }

    @Test
    void sentences_to_quote_are_those_nearest_to_an_area_wherever_they_stand() {
        var text = String.join(
                "\n\n",
                "Ms Ellery, Director of Children and Families",
                "This letter tells what was found in June.",
                "Visits to children are made late by most teams.",
                "They are not recorded in four of ten cases.");
        var content = new LetterContent(text, content().facts(), List.of(), List.of(), List.of(), List.<Warning>of());
        drafting.begin(inspector, visit, Upload.pasted(text), content);
        fresh();
        var all = quoting.sentences(visit, "Visits are late", 9);
        assertThat(all).hasSize(4);
        assertThat(quoting.sentences(visit, "Visits are late", 1)).containsExactly(all.get(2));
        assertThat(quoting.joined(visit, "", List.of(all.get(0), all.get(2), all.get(3))))
                .isEqualTo(all.get(0).words() + "\n[\u2026]\n" + all.get(2).words() + "\n"
                        + all.get(3).words());
    }

    @Test
    void what_is_written_here_and_judged_goes_back_piece_by_piece() {
        writing.begin(inspector, visit, content().facts());
        fresh();
        var outline = written();
        var late = Piece.finding("Visits are late.", FindingKind.AREA_FOR_IMPROVEMENT);
        writing.put(inspector, visit, seen(), late, written().get(0).id());
        fresh();
        var text = letters.newest(visit).text();
        writing.judge(inspector, visit, seen(), List.of(new Judgement("Overall effectiveness", "Good")));
        fresh();
        drafting.correctFacts(inspector, visit, seen(), LetterFacts.NONE.withDate(VISITED.plusDays(12)));
        fresh();
        writing.move(inspector, visit, seen(), late.id(), true);
        fresh();
        writing.reword(inspector, visit, seen(), late.saying("Visits are rare.", late.category(), null, null));
        fresh();
        writing.remove(inspector, visit, seen(), late.id());
        fresh();
        assertThat(letters.newest(visit).findings()).isEmpty();

        var undone = new ArrayList<String>();
        while (undone.size() < 5) {
            undone.add(drafting.undoable(letters.newest(visit)).orElseThrow());
            writing.undo(inspector, visit, seen());
            fresh();
        }
        assertThat(undone)
                .containsExactly(
                        "letterPieceRemoved",
                        "letterPieceReworded",
                        "letterPieceMoved",
                        "letterFactsCorrected",
                        "letterJudged");
        var back = letters.newest(visit);
        assertThat(back.text()).isEqualTo(text).contains("Visits are late.");
        assertThat(back.judgements()).isEmpty();
        assertThat(back.facts()).isEqualTo(content().facts());
        assertThat(back.findings()).extracting(Finding::id).containsExactly(late.id());

        writing.undo(inspector, visit, seen());
        fresh();
        assertThat(written()).isEqualTo(outline);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> writing.undo(inspector, visit, seen()));
    }

    @Test
    void a_step_kept_before_facts_were_leaves_them() {
        drafting.remove(inspector, visit, seen(), id(1), "Said twice");
        fresh();
        entities.createNativeQuery("update app.letter_step set facts = null, judgements = null, pieces = null,"
                        + " last_fact = null where letter = ?1")
                .setParameter(1, letters.newest(visit).id())
                .executeUpdate();
        drafting.undo(inspector, visit, seen());
        fresh();
        assertThat(letters.newest(visit).facts()).isEqualTo(content().facts());
        assertThat(letters.newest(visit).findings()).hasSize(3);
    }

    private List<Piece> written() {
        return writing.pieces(letters.newest(visit)).orElseThrow();
    }

    @Test
    void nothing_is_done_with_the_letter_of_a_visit_that_was_called_off() {
        var second = people.inspector(VISITED.plusDays(20));
        var written = Piece.paragraph("Visits are late.");
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("import", () -> drafting.begin(inspector, visit, Upload.pasted(TEXT), content()));
        acts.put("facts", () -> drafting.correctFacts(inspector, visit, seen(), LetterFacts.NONE));
        acts.put("reword", () -> drafting.reword(inspector, visit, seen(), id(0), better(), null, "A slip"));
        acts.put("add", () -> drafting.add(inspector, visit, seen(), plans(), 1, "Overlooked"));
        acts.put("remove", () -> drafting.remove(inspector, visit, seen(), id(1), "Said twice"));
        acts.put("settle", () -> drafting.settle(inspector, visit, seen(), 0, null, "It ends there"));
        acts.put("look at", () -> drafting.lookAt(inspector, visit, seen(), id(2), "Read again"));
        acts.put("undo", () -> drafting.undo(inspector, visit, seen()));
        acts.put("undo writing", () -> writing.undo(inspector, visit, seen()));
        acts.put("hand over", () -> drafting.submit(inspector, visit, seen()));
        acts.put("write", () -> writing.begin(inspector, visit, LetterFacts.NONE));
        acts.put("add a piece", () -> writing.put(inspector, visit, seen(), written, null));
        acts.put("judge", () -> writing.judge(inspector, visit, seen(), List.of()));
        acts.put("set aside", () -> accounting.setAside(inspector, visit, "Plans drift.", "Said before"));
        acts.put("correct", () -> revising.beginCorrection(inspector, visit, "A slip"));
        acts.put("give back", () -> checking.returnWith(second, visit, seen(), "Read again"));
        acts.put("issue", () -> checking.approve(second, visit, seen()));
        inspecting.cancel(inspector, visit, "Typed twice");
        fresh();

        acts.forEach((name, act) -> assertThatExceptionOfType(Refused.class)
                .as(name)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.obstacles()).containsExactly(Obstacle.of("visitCalledOff"))));
    }

    @Test
    void what_came_back_is_counted_in_the_record() {
        drafting.remove(inspector, visit, seen(), id(1), "Said twice");
        fresh();
        letters.newest(visit); // as the page has loaded it
        drafting.undo(inspector, visit, seen());
        fresh();
        Object counted = entities.createNativeQuery(
                        "select (payload #>> '{before,0,number}') || ', ' || (payload #>> '{after,0,number}')"
                                + " from app.audit_entry where act = ?1 and subject = ?2")
                .setParameter(1, "draftActUndone")
                .setParameter(2, visit.value())
                .getSingleResult();
        assertThat(counted).isEqualTo("2, 3");
    }

    @Test
    void nothing_of_a_document_comes_back_once_the_letter_is_written_here_instead() {
        drafting.remove(inspector, visit, seen(), id(1), "Said twice");
        fresh();
        writing.begin(inspector, visit, LetterFacts.NONE);
        fresh();
        assertThat(drafting.undoable(letters.newest(visit))).isEmpty();
        var now = state();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> drafting.undo(inspector, visit, seen()));
        assertThat(state()).isEqualTo(now);
    }

    @Test
    void steps_are_undone_one_after_the_other_and_none_once_it_is_handed_over() {
        var states = new ArrayList<List<String>>();
        states.add(state());
        drafting.remove(inspector, visit, seen(), id(1), "Said twice");
        fresh();
        states.add(state());
        drafting.split(inspector, visit, seen(), id(0), 16, "Two things");
        fresh();

        drafting.undo(inspector, visit, seen());
        fresh();
        assertThat(state()).isEqualTo(states.get(1));
        drafting.undo(inspector, visit, seen());
        fresh();
        assertThat(state()).isEqualTo(states.get(0));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> drafting.undo(inspector, visit, seen()));

        drafting.remove(inspector, visit, seen(), id(1), "Said twice");
        drafting.submit(inspector, visit, seen());
        fresh();
        assertThat(drafting.undoable(letters.newest(visit))).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> drafting.undo(inspector, visit, seen()));
    }

    private static Wording better() {
        return wording(FindingKind.PRIORITY_ACTION, "Visits are late.");
    }

    private static Wording plans() {
        return wording(FindingKind.AREA_FOR_IMPROVEMENT, "Plans drift.");
    }

    private static Wording wording(FindingKind kind, String words) {
        var start = TEXT.indexOf(words);
        return new Wording(kind, "Areas for development", words, null, null, null, start, start + words.length());
    }

    /** What the database holds of it: each finding with its identity, the doubts that are open, and the reasons. */
    private List<String> state() {
        var letter = letters.newest(visit);
        var said = new ArrayList<String>();
        letter.findings()
                .forEach(finding -> said.add(finding.id() + " " + finding.wording() + " " + finding.waitsForALook()));
        said.add(letter.openDoubts().keySet().toString());
        changes.of(letter.id()).forEach(change -> said.add(change.toString()));
        return said;
    }

    private UUID id(int place) {
        return letters.newest(visit).findings().get(place).id();
    }

    private long seen() {
        entities.flush();
        return letters.newest(visit).version();
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }
}
