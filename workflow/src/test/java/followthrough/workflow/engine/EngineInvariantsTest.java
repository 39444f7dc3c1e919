package followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.Town;
import followthrough.database.Invariant;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.workflow.ProcessTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Whatever is made to disagree past all guards is told by {@code check}, each with its place; nothing of it stays. */
class EngineInvariantsTest extends ProcessTest {

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionOperations transaction;

    Town town;
    InspectionReference visit;
    AreaReference area;

    @BeforeEach
    void a_case_with_a_signed_plan() {
        town = town();
        visit = cases.underWay(town, "Visits are late.");
        area = visit.area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        letTheEngineCatchUp();
    }

    @Test
    void a_case_that_people_and_the_engine_wrote_agrees() {
        assertThat(after("select 1")).isEmpty();
    }

    @Test
    void processes_that_are_not_there_are_told() {
        assertThat(after("update camunda.act_hi_procinst set end_time_ = now() where business_key_ = '" + visit + "'"))
                .contains(visit + " has no process");
        assertThat(after("update camunda.act_hi_procinst set end_time_ = now() where business_key_ = '" + area + "'"))
                .contains(area + " has no process");
        assertThat(after("update app.area set state = 'MET' where reference = '" + area + "'"))
                .contains(area + " has a process and is not under way", area + " is listed otherwise than it stands");
        assertThat(after("update app.inspection set stage = 'CLOSED' where reference = '" + visit + "'"))
                .contains(area + " is open in a case that is not");
    }

    @Test
    void tasks_and_the_list_of_work_that_part_are_told() {
        var gather = " where subject = '" + area + "' and kind = 'gatherEvidence' and state = 0";
        assertThat(after("delete from app.work_item" + gather))
                .contains("gatherEvidence of " + area + " is open and in no list");
        assertThat(after("update app.work_item set state = 2" + gather))
                .contains("gatherEvidence of " + area + " is open and in no list any more");
        assertThat(after("delete from camunda.act_ru_task where id_ = (select id::text from app.work_item" + gather
                        + ")"))
                .contains("gatherEvidence of " + area + " is listed and not open");
        assertThat(after("update app.work_item set assignee = '" + UUID.randomUUID() + "'" + gather))
                .contains(
                        "gatherEvidence of " + area + " is with one person in the list and another in the engine",
                        "gatherEvidence of " + area + " is with somebody who cannot do it");
        assertThat(after("update app.work_item set kind = 'signOffPlan'" + gather))
                .contains(area + " has a signed plan and still waits at signOffPlan");
    }

    @Test
    void promises_and_the_list_of_work_that_part_are_told() {
        var promised = " where area = '" + area + "' and promise is not null and state = 0";
        assertThat(after("delete from app.work_item" + promised))
                .anyMatch(said -> said.endsWith(" in " + area + " is promised and in no list"));
        assertThat(after("delete from app.planned_action where area = '" + area + "'"))
                .anyMatch(said -> said.endsWith(" in " + area + " is listed and not promised any more"));
    }

    @Test
    void words_that_were_signed_and_changed_are_told() {
        assertThat(after("update app.plan_version set content = content || ' ' where area = '" + area + "'"))
                .contains(area + ", version 1 has other words than its fingerprint says");
        assertThat(after("update app.action_plan set signed_number = 7 where area = '" + area + "'"))
                .contains(area + " names a signed version 7 that is not there");
        assertThat(after(
                        "insert into app.action_colour values (gen_random_uuid(), '" + area + "', 'RED', '')",
                        "delete from app.area_colour where area = '" + area + "'"))
                .anyMatch(said -> said.startsWith("the colour of action "));
    }

    @Test
    void acts_and_files_that_were_touched_are_told() {
        cases.addEvidence(town, area);
        assertThat(after("delete from app.audit_entry where act = 'planSignedOff' and subject = '" + area + "'"))
                .anyMatch(said -> said.startsWith(visit + ", act ") && said.endsWith(": is missing."));
        assertThat(after("update app.evidence set file_name = 'audit.pdf' where id in"
                        + " (select evidence from app.evidence_area where area = '" + area + "')"))
                .anyMatch(said -> said.startsWith("evidence ") && said.contains("has no file"));
        var file = UUID.randomUUID();
        var stored = "insert into app.stored_file (id, size, sha256) values ('" + file + "', %d, repeat('0', 64))";
        assertThat(after(stored.formatted(3))).contains("file " + file + " has 0 of 3 bytes");
        assertThat(after(stored.formatted(0))).contains("file " + file + " has other bytes than its fingerprint says");
    }

    /** What is told of this case and of new files, once somebody who may do anything has done this. */
    private List<String> after(String... statements) {
        var told = new ArrayList<String>();
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            var before = told();
            database.execute("set local session_replication_role = replica");
            for (var statement : statements) database.execute(statement);
            told.addAll(told());
            told.removeAll(before);
        });
        return told;
    }

    private List<String> told() {
        var told = new ArrayList<String>();
        ConnectionCallback<Boolean> look = connection -> {
            for (var source : SpringFactoriesLoader.loadFactories(Invariant.Source.class, null))
                for (var invariant : source.invariants()) invariant.look(connection, told::add);
            return true;
        };
        database.execute(look);
        return told;
    }
}
