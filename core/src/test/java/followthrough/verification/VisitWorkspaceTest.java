package followthrough.verification;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceClosing;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.EvidenceLibrary.EndorsedPart;
import followthrough.evidence.SelfAssessment;
import followthrough.letter.LetterChecking;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.standing.VisitGrid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a team of inspectors sees and writes at a re-inspection before its letter is issued. */
@CoreTest
class VisitWorkspaceTest {

    @Autowired
    DomainCases domain;

    @Autowired
    Endorsing endorsing;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceClosing closing;

    @Autowired
    VisitGrid grid;

    @Autowired
    VerdictDrafting drafting;

    @Autowired
    SecondLook second;

    @Autowired
    Checking checking;

    @Autowired
    VerdictCorrecting correcting;

    @Autowired
    LetterChecking letters;

    @Autowired
    JdbcClient database;

    private Town town;
    private AreaReference area;
    private AreaReference other;
    private InspectionReference visit;

    @BeforeEach
    void a_visit_that_answers_an_inspection_with_two_areas() {
        town = domain.town("SAL");
        var inspection = domain.underWay(town, "Visits are late.", "Plans are thin.");
        area = inspection.area(1);
        other = inspection.area(2);
        domain.sign(town, area, domain.person(Role.OFFICER, town.body()));
        domain.cases.recordFigure(town.lead(), area, "72");
        domain.cases.offerEvidence(town, area);
        endorsing.endorse(town.director(), area, domain.cases.offered(area), "It is enough", SelfAssessment.Said.MET);
        visit = domain.cases.visit(town, inspection);
    }

    @Test
    void inspectors_read_how_the_plan_stood_when_it_was_endorsed_whatever_is_done_later() {
        assertThat(library.endorsedPlan(area))
                .extracting(EndorsedPart::words, EndorsedPart::measure, EndorsedPart::done)
                .first()
                .satisfies(action -> assertThat(action.toList()).containsExactly("Train everybody", false, false));
        var endorsed = library.stored(area).orElseThrow();
        assertThat(library.isIntact(endorsed)).isTrue();

        var rows = grid.of(town.inspector(), visit);

        assertThat(rows).extracting(row -> row.reference()).containsExactly(area, other);
        assertThat(rows.get(0)).satisfies(row -> {
            assertThat(row.plan()).contains("Children are seen");
            assertThat(List.of(row.done(), row.actions(), row.evidence())).containsExactly(0, 1, 1);
            assertThat(row.gaps()).isEqualTo(1 + row.measures().size());
            assertThat(row.self()).isEqualTo("MET");
            assertThat(row.measures()).singleElement().satisfies(measure -> {
                assertThat(measure.figures()).hasSize(1);
                assertThat(measure.lastOn()).isNotNull();
            });
        });
        assertThat(rows.get(1)).satisfies(row -> {
            assertThat(row.plan()).isNull();
            assertThat(row.endorsed()).isFalse();
            assertThat(row.self()).isNull();
        });

        database.sql("update app.endorsed_part set done = true where area = ?")
                .param(area.value())
                .update();
        assertThat(library.isIntact(endorsed))
                .as("it is part of the fingerprint")
                .isFalse();
    }

    @Test
    void nobody_but_the_inspectors_finds_the_workspace_of_a_visit() {
        var strangers = List.of(
                town.director(), town.lead(), domain.person(Role.OBSERVER, town.body()), domain.administrator());
        for (Actor stranger : strangers) {
            hidden(() -> grid.of(stranger, visit));
            hidden(() -> drafting.of(stranger, area, visit));
            hidden(() -> drafting.at(stranger, visit));
            hidden(() -> drafting.keep(stranger, area, visit, 0, Map.of("reason", "x")));
            hidden(() -> second.agree(stranger, visit, Set.of(UUID.randomUUID())));
        }
        var elsewhere = domain.underWay(domain.town("TOW"), "Theirs.").area(1);
        hidden(() -> drafting.keep(town.inspector(), elsewhere, visit, 0, Map.of("reason", "x")));
    }

    @Test
    void what_two_inspectors_write_at_once_is_merged_field_by_field() {
        drafting.keep(town.inspector(), area, visit, 0, Map.of("reason", "Seen in six cases", "outcome", ""));
        var mine = drafting.keep(town.second(), area, visit, 0, Map.of("reason", "", "outcome", "MET"));

        assertThat(mine.clashes()).isEmpty();
        assertThat(mine.others()).containsExactly(town.inspector().person());
        assertThat(mine.draft().fields())
                .containsEntry("reason", "Seen in six cases")
                .containsEntry("outcome", "MET");
        assertThat(drafting.at(town.inspector(), visit).get(area)).isEqualTo(mine.draft());
        assertThat(drafting.isAtWork(mine.draft())).isTrue();

        var late = drafting.keep(town.inspector(), area, visit, 1, Map.of("reason", "Seen", "outcome", "NOT_MET"));
        assertThat(late.clashes()).containsExactly(new FieldClash("outcome", "MET", "NOT_MET"));
        assertThat(late.draft().field("outcome")).as("nobody overwrites unseen").isEqualTo("MET");
        assertThat(late.draft().field("reason")).isEqualTo("Seen");
        assertThat(late.fields()).containsEntry("outcome", "NOT_MET");

        drafting.keep(town.inspector(), area, visit, 3, Map.of(VerdictDrafting.NOTES, "Ask the school"));
        domain.cases.check(town, area, visit, Outcome.NOT_MET, true);
        assertThat(drafting.of(town.second(), area, visit).fields())
                .as("the notes stay the team's")
                .containsExactly(Map.entry(VerdictDrafting.NOTES, "Ask the school"));
    }

    @Test
    void whoever_gave_a_verdict_that_no_other_inspector_looked_at_does_not_check_the_letter() {
        domain.cases.check(town, area, visit, Outcome.NOT_MET, true);
        checking.restNotExamined(town.inspector(), visit, "No time");
        assertThat(letters.tookPart(visit)).containsExactly(town.inspector().person());
        var first = verdict(area);
        assertThat(codes(() -> second.agree(town.inspector(), visit, Set.of(first))))
                .containsExactly("verdictOfOneself");
        assertThat(codes(() -> second.agree(town.second(), visit, Set.of()))).containsExactly("nothingLookedAt");

        assertThat(second.agree(town.second(), visit, Set.of(first))).isEqualTo(1);
        assertThat(letters.tookPart(visit)).isNotEmpty();
        second.agree(town.second(), visit, Set.of(first, verdict(other)));

        assertThat(letters.tookPart(visit)).isEmpty();
        assertThat(checking.given(town.inspector(), visit))
                .allSatisfy(check ->
                        assertThat(check.lookedBy()).isEqualTo(town.second().person()));
    }

    @Test
    void nobody_agrees_with_a_verdict_that_took_the_place_of_the_one_they_read() {
        domain.cases.check(town, area, visit, Outcome.NOT_MET, true);
        var seen = verdict(area);
        var right = new Verdict(Outcome.PARTLY_MET, true, "Seen again", Set.of(), "", null, false);
        correcting.correct(town.inspector(), area, visit, seen, right, "chosen by mistake");

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> second.agree(town.second(), visit, Set.of(seen)));
        assertThat(letters.tookPart(visit)).containsExactly(town.inspector().person());
    }

    @Test
    void no_verdict_rests_on_evidence_that_was_taken_out_of_use_or_closed_meanwhile() {
        var item = library.of(town.lead(), area).get(0);
        var met = new Verdict(Outcome.MET, true, "It is right", Set.of(item.id()), "", null, false);
        domain.cases.gathering.remove(town.lead(), area, item.id(), "It was of another council");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> checking.check(town.inspector(), area, visit, met))
                .satisfies(refused -> assertThat(refused.obstacles())
                        .containsExactly(Obstacle.at("evidence", "evidenceOutOfUse", item.title())));
        closing.close(town.lead(), area, item.id(), "It names a child");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> checking.check(town.inspector(), area, visit, met))
                .satisfies(refused -> assertThat(refused.obstacles())
                        .containsExactly(Obstacle.at("evidence", "evidenceClosedSince")));
    }

    @Test
    void what_is_written_for_hours_leaves_a_bounded_number_of_rows() {
        for (int i = 0; i < 300; i++)
            drafting.keep(town.inspector(), area, visit, i, Map.of("reason", "x" + i, VerdictDrafting.NOTES, "n" + i));
        assertThat(rows()).isLessThan(110);
        assertThat(drafting.of(town.second(), area, visit).field("reason")).isEqualTo("x299");

        domain.cases.check(town, area, visit, Outcome.NOT_MET, true);
        assertThat(rows()).as("the notes as they were last").isEqualTo(1);
    }

    @Test
    void nothing_is_kept_beside_a_verdict_that_was_given_meanwhile() {
        domain.cases.check(town, area, visit, Outcome.NOT_MET, true);

        assertThat(codes(() -> drafting.keep(town.second(), area, visit, 0, Map.of("reason", "Mine"))))
                .containsExactly("areaCheckedAlready");
        assertThat(rows()).isZero();
    }

    @Test
    void the_rest_is_not_what_somebody_of_the_team_has_begun() {
        drafting.keep(town.second(), other, visit, 0, Map.of("reason", "Two hours of words"));

        assertThat(checking.restNotExamined(town.inspector(), visit, "No time")).isEqualTo(1);

        assertThat(checking.unchecked(visit))
                .extracting(left -> left.reference())
                .containsExactly(other);
        assertThat(drafting.of(town.inspector(), other, visit).field("reason")).isEqualTo("Two hours of words");
        assertThat(codes(() -> checking.restNotExamined(town.inspector(), visit, "No time")))
                .containsExactly("everyRestBegun");
    }

    @Test
    void what_oneself_wrote_since_an_older_page_is_no_clash_and_what_others_wrote_is() {
        drafting.keep(town.inspector(), area, visit, 0, Map.of("reason", "One", "quotation", ""));
        assertThat(drafting.keep(town.inspector(), area, visit, 0, Map.of("reason", "One more", "quotation", ""))
                        .clashes())
                .isEmpty();

        assertThat(drafting.keep(town.second(), area, visit, 0, Map.of("reason", "Other", "quotation", ""))
                        .clashes())
                .containsExactly(new FieldClash("reason", "One more", "Other"));
    }

    private UUID verdict(AreaReference of) {
        return checking.given(town.inspector(), visit).stream()
                .filter(check -> check.area().equals(of))
                .map(Check::id)
                .findFirst()
                .orElseThrow();
    }

    private int rows() {
        return database.sql("select count(*) from app.check_draft where area = ? and inspection = ?")
                .params(area.value(), visit.value())
                .query(Integer.class)
                .single();
    }

    private static void hidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
