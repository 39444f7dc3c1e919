package followthrough.evidence;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.area.AreaConcluding;
import followthrough.area.AreaState;
import followthrough.comment.Commenting;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.ByteSource;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Evidence is added, shared and taken out by those whose it is; what was endorsed is opened anew by that. */
@CoreTest
class GatheringTest {

    private static final Body OWN = new Body("PLE");

    @Autowired
    DomainCases domain;

    @Autowired
    Gathering gathering;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Endorsing endorsing;

    @Autowired
    Commenting commenting;

    @Autowired
    AreaConcluding concluding;

    private Town town;
    private Actor officer;
    private AreaReference area;
    private AreaReference other;
    private LocalDate today;

    @BeforeEach
    void two_areas_under_one_lead_and_an_owner_in_the_first() {
        town = domain.town(OWN.code());
        officer = domain.person(Role.OFFICER, OWN);
        var inspection = domain.underWay(town, "Visits are late.", "Plans are thin.");
        area = inspection.area(1);
        other = inspection.area(2);
        domain.sign(town, area, officer);
        today = domain.cases.today();
    }

    @Test
    void an_item_has_a_title_a_day_that_is_over_and_something_in_it() {
        assertThat(codes(() -> gathering.add(town.lead(), area, item(" ", null, "", null))))
                .containsExactly("evidenceWithoutTitle", "evidenceWithoutDate", "evidenceWithoutContent");
        assertThat(codes(() -> gathering.add(town.lead(), area, item("Audit", today.plusDays(1), "18 of 20", null))))
                .containsExactly("evidenceFromFuture");
        assertThat(codes(() -> gathering.add(town.lead(), area, item("Audit", today, "", file("")))))
                .containsExactly("fileEmpty");
        gathering.add(town.lead(), area, item("Audit", today, "18 of 20", null));
        assertThat(codes(() -> gathering.add(town.lead(), area, item(" Audit ", today, "18 of 20 ", null))))
                .containsExactly("evidenceThereAlready");
        assertThat(library.of(town.director(), area)).hasSize(1);
    }

    @Test
    void those_who_work_on_an_area_add_to_it_and_officers_see_what_they_added() {
        var leads = gathering.add(town.lead(), area, item("Audit", today, "18 of 20", null));
        var own = gathering.add(officer, area, item("Rota", today, "It is kept", null));

        assertThat(library.of(officer, area)).extracting(Evidence::id).containsExactly(own);
        assertThat(library.of(town.director(), area)).hasSize(2);
        for (var reader : List.of(town.inspector(), domain.person(Role.OBSERVER, OWN))) {
            assertThat(library.of(reader, area)).isEmpty();
            assertThat(library.endorsement(reader, area)).isEmpty();
            hidden(() -> library.get(reader, area, own));
            hidden(() -> gathering.add(reader, area, item("Seen", today, "So it is", null)));
        }
        hidden(() -> gathering.remove(officer, area, leads, "not mine"));
    }

    @Test
    void an_item_of_one_area_serves_another_of_those_that_one_may_open() {
        var id = gathering.add(town.lead(), area, item("Audit", today, "18 of 20", null));
        assertThat(library.elsewhere(town.lead(), other))
                .extracting(Evidence::id)
                .contains(id);
        assertThat(library.elsewhere(domain.person(Role.OBSERVER, OWN), other)).isEmpty();
        hidden(() -> gathering.alsoServe(town.lead(), other, UUID.randomUUID()));
        var elsewhere = domain.town("TOW");
        var theirs = domain.underWay(elsewhere, "Visits are late.").area(1);
        hidden(() -> gathering.alsoServe(elsewhere.lead(), theirs, id));

        gathering.alsoServe(town.lead(), other, id);

        assertThat(library.of(town.lead(), other)).extracting(Evidence::id).containsExactly(id);
        assertThat(library.elsewhere(town.lead(), other))
                .extracting(Evidence::id)
                .doesNotContain(id);
        assertThat(library.showsOutcome(other)).isTrue();
    }

    @Test
    void what_is_offered_or_endorsed_is_opened_anew_when_something_is_taken_out() {
        var id = gathering.add(town.lead(), area, item("Audit", today, "18 of 20", null));
        assertThat(codes(() -> gathering.offer(town.lead(), other))).containsExactly("noEvidence");
        gathering.offer(town.lead(), area);
        assertThat(codes(() -> gathering.offer(town.lead(), area))).containsExactly("evidenceWithDirector");
        domain.cases.endorse(town, area);
        assertThat(codes(() -> gathering.offer(town.lead(), area))).containsExactly("evidenceEndorsedAlready");
        assertThat(library.of(town.inspector(), area)).extracting(Evidence::id).containsExactly(id);
        assertThat(library.endorsed(area)).containsExactly(id);
        assertThat(library.endorsedValues(area)).isEmpty();
        assertThat(library.endorsement(town.inspector(), area)).hasValueSatisfying(given -> {
            assertThat(given.decidedBy()).isEqualTo(town.director().person());
            assertThat(given.decidedOn()).isEqualTo(town.director().on());
            assertThat(given.offeredBy()).isEqualTo(town.lead().person());
            assertThat(given.endorsedThough()).isNotBlank();
        });

        assertThat(codes(() -> gathering.remove(town.lead(), area, id, " "))).containsExactly("reasonMissing");
        gathering.remove(town.lead(), area, id, "counted twice");

        assertThat(library.stored(area).orElseThrow().state()).isEqualTo(Endorsement.State.GATHERING);
        assertThat(library.of(town.inspector(), area)).isEmpty();
        assertThat(library.of(town.lead(), area))
                .singleElement()
                .satisfies(item -> assertThat(item.isRemoved()).isTrue());
        assertThat(library.showsOutcome(area)).isFalse();
    }

    @Test
    void the_director_says_once_what_is_missing_and_may_take_the_words_back() {
        gathering.add(town.lead(), area, item("Audit", today, "18 of 20", null));
        gathering.offer(town.lead(), area);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> endorsing.notReady(town.director(), area, 99, "More"));
        hidden(() -> endorsing.notReady(town.lead(), area, domain.cases.offered(area), "More"));

        domain.cases.notReady(town, area);

        var said = library.stored(area).orElseThrow().comment().orElseThrow();
        assertThat(said.words()).isEqualTo("Nothing from children yet.");
        assertThat(codes(() -> domain.cases.endorse(town, area))).containsExactly("evidenceNotOffered");
        commenting.strikeOut(town.director(), said.place(), "said of the wrong area");
        assertThat(commenting.of(said.place())).hasSize(1);
        hidden(() -> commenting.mine(town.inspector(), said.place()));
    }

    @Test
    void nothing_is_gathered_in_an_area_that_has_ended() {
        concluding.conclude(area, AreaState.MET, today, "seen");

        assertThat(codes(() -> gathering.add(town.lead(), area, item("Audit", today, "18 of 20", null))))
                .containsExactly("areaNotOpen");
    }

    private static EvidenceItem item(
            String title, @Nullable LocalDate dated, String statement, @Nullable EvidenceFile file) {
        return new EvidenceItem(title, EvidenceKind.OUTCOME, dated, statement, file);
    }

    private static EvidenceFile file(String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return new EvidenceFile("audit.txt", "text/plain", ByteSource.of(bytes));
    }

    private static void hidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
