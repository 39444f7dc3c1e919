package followthrough.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.plan.PlanReading;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was endorsed is exactly what somebody saw, and nobody changes it unseen. */
@CoreTest
class FrozenTest {

    @Autowired
    DomainCases domain;

    @Autowired
    Gathering gathering;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    PlanReading plans;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private Town town;
    private AreaReference area;

    @BeforeEach
    void an_area_with_a_signed_plan() {
        town = domain.town("MIK");
        area = domain.underWay(town, "Visits are late.").area(1);
        domain.sign(town, area, domain.person(Role.OFFICER, town.lead().body()));
    }

    @Test
    void each_part_of_what_was_endorsed_is_in_its_fingerprint() {
        var id = endorsed();
        var figure = library.endorsedValues(area).iterator().next();
        changed("evidence", "title", "'Another'", id);
        changed("evidence", "statement", "'Nothing\t9:another'", id);
        changed("evidence", "source", "'Nobody'", id);
        changed("evidence", "link", "'https://other.example/'", id);
        changed("evidence", "kind", "'OUTPUT'", id);
        changed("evidence", "dated", "dated - 1", id);
        changed("evidence", "sha256", "reverse(sha256)", id);
        changed("measured_value", "figure", "figure + 1", figure);
        changed("measured_value", "dated", "dated - 400", figure);
        changed("measured_value", "source", "'Nobody'", figure);
        changed("measured_value", "measure", "gen_random_uuid()", figure);
        database.sql("delete from app.endorsed_support where area = ?")
                .param(area.value())
                .update();
        assertThat(isIntact()).isFalse();
    }

    /** As it was written then, and not as it is reckoned here. */
    @Test
    void what_a_node_of_the_release_before_endorses_again_holds_in_its_own_form() {
        var id = endorsed();
        var earlier = "figure " + library.endorsedValues(area).iterator().next() + "\nitem "
                + String.join(
                        "\t",
                        id.toString(),
                        library.get(town.lead(), area, id).sha256(),
                        "Audit",
                        "OUTCOME",
                        domain.cases.today().toString(),
                        "18 of 20",
                        "Audit team",
                        "https://audits.example/",
                        "[" + plans.stored(area).orElseThrow().measures().get(0).id() + "]");
        var other = domain.person(Role.DIRECTOR, town.body());
        database.sql("update app.endorsement set fingerprint = ?, decided_by = ?, version = version + 1 where area = ?")
                .params(Sha256.of(earlier), other.person().value(), area.value())
                .update();

        var stands = library.stored(area).orElseThrow();
        assertThat(library.frozenText(stands)).isEqualTo(earlier);
        assertThat(library.isIntact(stands)).isTrue();
        assertThat(stands.endorsedBy()).isEqualTo(other.person());
        assertThat(library.endorsedPlan(area)).isEmpty();

        gathering.add(town.lead(), area, item("Survey", Set.of()));
        gathering.offer(town.lead(), area);
        domain.cases.endorse(town, area);

        assertThat(isIntact()).isTrue();
        assertThat(library.frozenText(library.stored(area).orElseThrow())).contains("plan ");
        assertThat(library.endorsedPlan(area)).isNotEmpty();
    }

    @Test
    void nothing_is_offered_while_something_is_being_added_so_that_nobody_endorses_what_nobody_saw() {
        gathering.add(town.lead(), area, item("Audit", Set.of()));
        var offering = transaction.execute(status -> {
            gathering.add(town.lead(), area, item("Survey", Set.of()));
            var other = CompletableFuture.runAsync(() -> gathering.offer(town.lead(), area));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS));
            return other;
        });
        offering.join();
        assertThat(library.stored(area).orElseThrow().state()).isEqualTo(Endorsement.State.OFFERED);
    }

    private UUID endorsed() {
        var plan = plans.stored(area).orElseThrow();
        domain.cases.recordFigure(town.lead(), area, "72");
        var id = gathering.add(
                town.lead(), area, item("Audit", Set.of(plan.measures().get(0).id())));
        gathering.offer(town.lead(), area);
        domain.cases.endorse(town, area);
        assertThat(isIntact()).isTrue();
        return id;
    }

    private EvidenceItem item(String title, Set<UUID> supports) {
        var details =
                new EvidenceDetails("Audit team", "https://audits.example/", null, Sensitivity.ORDINARY, supports);
        return new EvidenceItem(title, EvidenceKind.OUTCOME, domain.cases.today(), "18 of 20", null, details);
    }

    /** Seen while it is so, and put back. */
    private void changed(String table, String column, String to, UUID id) {
        transaction.executeWithoutResult(status -> {
            database.sql("update app." + table + " set " + column + " = " + to + " where id = ?")
                    .param(id)
                    .update();
            assertThat(isIntact()).as(table + "." + column).isFalse();
            status.setRollbackOnly();
        });
        assertThat(isIntact()).isTrue();
    }

    private boolean isIntact() {
        return library.isIntact(library.stored(area).orElseThrow());
    }
}
