package followthrough.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import followthrough.area.Area;
import followthrough.area.AreaRevising;
import followthrough.inspection.CaseStart;
import followthrough.inspection.FindingKind;
import followthrough.inspection.RecordingMode;
import followthrough.inspection.VisitDetails;
import followthrough.letter.Finding;
import followthrough.letter.LetterAccounting;
import followthrough.letter.LetterContent;
import followthrough.letter.LetterFacts;
import followthrough.letter.LetterWriting;
import followthrough.letter.Piece;
import followthrough.letter.Upload;
import followthrough.letter.Warning;
import followthrough.letter.Wording;
import followthrough.letter.change.LetterChange;
import followthrough.letter.change.LetterChange.Kind;
import followthrough.letter.change.LetterChanges;
import followthrough.letter.change.ReadItem;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every door through which words pass for a published letter's, walked with words that are not in it. */
class EveryQuotationTest extends DomainTest {

    private static final Body COUNCIL = new Body("RUT");
    private static final String INVENTED = "Every child in the county is safe and happy.";
    private static final String FIRST = "Thresholds are not understood.";
    private static final String SECOND = "Plans are late.";
    private static final String LOOSE = "Records are seldom read.";
    private static final String TEXT = String.join("\n", FIRST, SECOND, LOOSE);

    @Autowired
    AreaRevising revising;

    @Autowired
    LetterAccounting accounting;

    @Autowired
    LetterWriting writing;

    @Autowired
    VerdictCorrecting correcting;

    @Autowired
    LetterChanges changes;

    Actor recorder;
    Actor second;
    Actor director;

    @BeforeEach
    void meet() {
        var administrator =
                new Actor(PersonId.next(), Role.ADMINISTRATOR, Body.INSTALLATION, null, LocalDate.of(2011, 7, 1));
        inspecting.settleMode(administrator, COUNCIL, RecordingMode.RECORDED_FROM_PUBLISHED);
        recorder = actor(Role.LETTER_RECORDER, COUNCIL);
        second = actor(Role.LETTER_RECORDER, COUNCIL);
        director = actor(Role.DIRECTOR, COUNCIL);
    }

    @Test
    void no_door_takes_an_invented_quotation_and_a_tick_opens_none() {
        var issued = issued();
        var area = opening.openFrom(issued).get(0);
        var draft = drafted(Set.of());
        var visit = drafted(Set.of(issued));
        verdicts.check(recorder, area, visit, verdict(LOOSE));

        doors(draft, issued, visit, area)
                .forEach((door, act) -> assertThat(catchThrowableOfType(Refused.class, act))
                        .as(door)
                        .isNotNull()
                        .extracting(Refused::obstacles)
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Obstacle.class))
                        .extracting(Obstacle::code)
                        .containsAnyOf("wordsNotInLetter", "reasonQuotesNoLetter"));
    }

    private Map<String, ThrowingCallable> doors(
            InspectionReference draft, InspectionReference issued, InspectionReference visit, AreaReference area) {
        var finding = finding(draft);
        var seen = version(draft);
        var given = verdicts.of(recorder, area).get(0).id();
        var reason = "It says \u201c" + INVENTED + "\u201d elsewhere";
        var doors = new LinkedHashMap<String, ThrowingCallable>();
        doors.put("added finding", () -> drafting.add(recorder, draft, seen, own(INVENTED), 0, ""));
        doors.put(
                "corrected finding",
                () -> drafting.reword(recorder, draft, seen, finding.id(), own(INVENTED), null, ""));
        doors.put("removed finding", () -> drafting.remove(recorder, draft, seen, finding.id(), reason));
        doors.put("account", () -> accounting.setAside(recorder, draft, LOOSE, reason));
        doors.put("area added later", () -> revising.proposeToAdd(director, issued, INVENTED, "overlooked"));
        doors.put("verdict", () -> verdicts.check(recorder, secondArea(area), visit, verdict(INVENTED)));
        doors.put(
                "corrected verdict",
                () -> correcting.correct(recorder, area, visit, given, verdict(INVENTED), "misread"));
        return doors;
    }

    @Test
    void a_verdict_that_was_given_before_its_letter_was_there_is_held_against_it_before_the_letter_goes_out() {
        var issued = issued();
        var area = opening.openFrom(issued).get(0);
        var visit = visit(Set.of(issued));
        verdicts.check(recorder, area, visit, verdict(INVENTED));
        verdicts.check(recorder, secondArea(area), visit, verdict(SECOND));
        begin(visit);
        drafting.submit(recorder, visit, version(visit));

        assertThat(checking.obstaclesToApprove(second, visit))
                .containsExactly(Obstacle.of("verdictsQuoteNoLetter", area.value()));
    }

    @Test
    void what_is_typed_from_a_letter_that_cannot_be_read_is_not_the_letter_s_words_for_good() {
        var visit = visit(Set.of());
        writing.begin(recorder, visit, facts());
        writing.put(recorder, visit, version(visit), Piece.finding(FIRST, FindingKind.AREA_FOR_IMPROVEMENT), null);
        issue(visit);
        var area = areas.stored(opening.openFrom(visit).get(0));

        assertThat(area.ownWords()).isTrue();
        assertThat(area.text()).isEqualTo("[" + FIRST + "]");
        assertThat(areas.stored(opening.carryForward(area.reference(), issued()))
                        .ownWords())
                .isTrue();
    }

    @Test
    void words_of_the_letter_keep_their_place_and_overlap_is_known() {
        var draft = drafted(Set.of());

        drafting.add(recorder, draft, version(draft), wording("\u2022 Thresholds are not\nunderstood.", false), 0, "");

        var added = letters.draft(recorder, draft).orElseThrow().findings().get(0);
        assertThat(added.text()).isEqualTo(FIRST);
        assertThat(added.wording().place().isSomewhere()).isTrue();
        assertThat(added.ownWords()).isFalse();
        assertThat(added.sharesWordsWith(
                        letters.draft(recorder, draft).orElseThrow().findings().get(1)))
                .isTrue();
    }

    @Test
    void what_people_changed_in_a_reading_is_kept_with_their_reasons_for_the_second_person() {
        var draft = drafted(Set.of());
        var letter = letters.draft(recorder, draft).orElseThrow();
        var first = letter.findings().get(0);
        var retyped = new Wording(FindingKind.STRENGTH, "Strengths", FIRST, null, null, null, -1, -1);

        drafting.reword(recorder, draft, version(draft), first.id(), retyped, null, "Stands below Strengths");
        drafting.add(recorder, draft, version(draft), wording(LOOSE, false), 2, "No heading above it");
        drafting.remove(
                recorder, draft, version(draft), letter.findings().get(1).id(), "Of another body");

        assertThat(changes.reading(letter.id())).extracting(ReadItem::text).containsExactly(FIRST, SECOND);
        assertThat(changes.of(letter.id()))
                .extracting(LetterChange::kind, LetterChange::words, LetterChange::reason)
                .containsExactly(
                        tuple(Kind.RETYPED, FIRST, "Stands below Strengths"),
                        tuple(Kind.ADDED, LOOSE, "No heading above it"),
                        tuple(Kind.REMOVED, SECOND, "Of another body"));
    }

    @Test
    void the_rest_are_not_examined_in_one_act_and_whoever_copied_a_verdict_does_not_check_the_letter() {
        var issued = issued();
        var area = opening.openFrom(issued).get(0);
        var visit = drafted(Set.of(issued));
        verdicts.check(second, area, visit, verdict(LOOSE));

        assertThat(verdicts.restNotExamined(second, visit, "There was no time")).isEqualTo(1);

        assertThat(verdicts.given(recorder, visit))
                .extracting(Check::outcome)
                .containsExactlyInAnyOrder(Outcome.NOT_MET, Outcome.NOT_EXAMINED);
        assertThat(catchThrowableOfType(Refused.class, () -> verdicts.restNotExamined(second, visit, "Again"))
                        .obstacles())
                .containsExactly(Obstacle.of("nothingUnchecked"));
        drafting.submit(recorder, visit, version(visit));
        assertThat(checking.obstaclesToCheck(second, visit)).containsExactly(Obstacle.of("checkerGaveVerdict"));
        assertThat(checking.obstaclesToCheck(actor(Role.LETTER_RECORDER, COUNCIL), visit))
                .isEmpty();
    }

    private InspectionReference issued() {
        var reference = drafted(Set.of());
        issue(reference);
        return reference;
    }

    private void issue(InspectionReference reference) {
        drafting.submit(recorder, reference, version(reference));
        checking.approve(second, reference, version(reference));
        issuing.issue(reference);
    }

    private InspectionReference drafted(Set<InspectionReference> answers) {
        var reference = visit(answers);
        begin(reference);
        return reference;
    }

    private InspectionReference visit(Set<InspectionReference> answers) {
        visited = visited.plusDays(1);
        return inspecting.recordVisit(
                recorder, new VisitDetails(COUNCIL, "ucra", visited, visited.plusDays(1), answers, CaseStart.HISTORY));
    }

    private void begin(InspectionReference reference) {
        var loose = new Warning("unlisted-weakness", "", null, null, null, null, LOOSE, false);
        var content = new LetterContent(
                TEXT,
                facts(),
                List.of(),
                List.of(),
                List.of(wording(FIRST, false), wording(SECOND, false)),
                List.of(loose));
        drafting.begin(recorder, reference, Upload.pasted(TEXT + "\n" + reference.value()), content);
    }

    private static LetterFacts facts() {
        return new LetterFacts(
                "Rutland", LocalDate.of(2011, 6, 30), null, "Dear director", null, null, null, null, null, null);
    }

    private static Wording own(String words) {
        return wording(words, true);
    }

    private static Wording wording(String words, boolean own) {
        int start = TEXT.indexOf(words);
        return new Wording(
                FindingKind.AREA_FOR_IMPROVEMENT,
                "Areas for development",
                words,
                null,
                null,
                null,
                start,
                start < 0 ? -1 : start + words.length(),
                own);
    }

    private static Verdict verdict(String words) {
        return new Verdict(Outcome.NOT_MET, true, "As published", Set.of(), words, null, true);
    }

    private Finding finding(InspectionReference draft) {
        return letters.draft(recorder, draft).orElseThrow().findings().get(0);
    }

    private long version(InspectionReference reference) {
        return letters.draft(recorder, reference).orElseThrow().version();
    }

    private AreaReference secondArea(AreaReference first) {
        return areas.stored(first.inspection()).stream()
                .map(Area::reference)
                .filter(area -> !area.equals(first))
                .findFirst()
                .orElseThrow();
    }
}
