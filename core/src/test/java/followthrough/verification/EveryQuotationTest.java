package followthrough.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
        doors.put("added finding", () -> drafting.add(recorder, draft, seen, own(INVENTED), 0));
        doors.put("corrected finding", () -> drafting.reword(recorder, draft, seen, finding.id(), own(INVENTED), null));
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

        drafting.add(recorder, draft, version(draft), wording("\u2022 Thresholds are not\nunderstood.", false), 0);

        var added = letters.draft(recorder, draft).orElseThrow().findings().get(0);
        assertThat(added.text()).isEqualTo(FIRST);
        assertThat(added.wording().place().isSomewhere()).isTrue();
        assertThat(added.ownWords()).isFalse();
        assertThat(added.sharesWordsWith(
                        letters.draft(recorder, draft).orElseThrow().findings().get(1)))
                .isTrue();
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
