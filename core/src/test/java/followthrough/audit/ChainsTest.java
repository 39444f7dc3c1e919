package followthrough.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fixture.CoreTest;
import followthrough.audit.ChainFault.Kind;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody does to the record past its guards is found, and its place is named; each test has a case of its own. */
@CoreTest
class ChainsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AtomicInteger CASES = new AtomicInteger();

    @Autowired
    AuditTrail audit;

    @Autowired
    HeadKeeping keeping;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    Actor director = new Actor(PersonId.next(), Role.DIRECTOR, new Body("QCH"), PersonId.next(), DAY);

    String inspection;

    @BeforeEach
    void five_acts_of_a_case() {
        inspection = "QCH-2031-%02d".formatted(CASES.incrementAndGet());
        for (var n = 1; n <= 5; n++) act(inspection + (n % 2 == 0 ? "-A1" : ""), "words of act " + n);
    }

    @Test
    void the_text_of_an_act_is_the_same_to_the_last_byte_whoever_writes_it() {
        var act = new ActText(
                7,
                Instant.parse("2026-03-02T12:00:00.5Z"),
                DAY,
                "11111111-2222-3333-4444-555555555555",
                "DIRECTOR",
                "QCH",
                null,
                "QCH",
                true,
                "planSignedOff",
                "QCH-2031-01-A1",
                "9",
                "Zoë – 2",
                null,
                null,
                "{\"after\": [], \"before\": []}");
        var text = """
                followthrough act 1
                chain 11 QCH-2031-01
                number 1 3
                previous 64 %s
                entry 1 7
                at 27 2026-03-02T12:00:00.500000Z
                day 10 2026-03-02
                person 36 11111111-2222-3333-4444-555555555555
                role 8 DIRECTOR
                body 3 QCH
                for -
                side 3 QCH
                open 3 yes
                act 13 planSignedOff
                subject 14 QCH-2031-01-A1
                object 1 9
                words 10 Zoë – 2
                before -
                after -
                payload 27 {"after": [], "before": []}
                """.formatted("ab".repeat(32));

        assertThat(act.text("QCH-2031-01", 3, "ab".repeat(32))).isEqualTo(text);
        assertThat(act.hash("QCH-2031-01", 3, "ab".repeat(32)))
                .isEqualTo("f1cd8832f8849e471c77bd351a0e45cdb69bd3eee23c4ef5320dcfafbb5961fe");
        assertThat(database.queryForObject("""
                        select app.act_text(row(7, '2026-03-02T12:00:00.5Z', '2026-03-02',
                            '11111111-2222-3333-4444-555555555555', 'DIRECTOR', 'QCH', null, 'QCH', true,
                            'planSignedOff', 'QCH-2031-01-A1', null, null, '9', 'Zoë – 2',
                            '{"before":[],"after":[]}')::app.audit_entry, 'QCH-2031-01', 3, ?)""", String.class, "ab".repeat(32))).isEqualTo(text);
    }

    @Test
    void a_chain_that_nobody_touched_is_whole() {
        var found = check();

        assertThat(found.acts()).isEqualTo(5);
        assertThat(found.faults()).isEmpty();
        assertThat(found.head()).hasSize(64);
    }

    @Test
    void an_act_that_was_edited_is_named() {
        assertThat(after("update app.audit_entry set object_words = 'other' where id = " + entry(3)))
                .containsExactly("3 CHANGED");
        assertThat(after("update app.audit_entry set at = at - interval '1 microsecond' where id = " + entry(2)))
                .containsExactly("2 CHANGED");
        assertThat(after("update app.audit_entry set for_whom = null where id = " + entry(5)))
                .containsExactly("5 CHANGED");
        assertThat(after("update app.audit_entry set payload = '{\"after\":[],\"before\":[]}' where id = " + entry(1)))
                .containsExactly("1 CHANGED");
    }

    @Test
    void where_it_is_stands_in_a_sentence() {
        var fault = tampered("update app.audit_entry set act = 'somethingElse' where id = " + entry(4))
                .faults()
                .get(0);

        assertThat(fault.said())
                .startsWith(inspection + ", act 4, 20")
                .endsWith("Z, somethingElse of " + inspection + "-A1: is not as it was recorded.");
    }

    @Test
    void an_act_that_was_dropped_is_named_with_its_link_and_without() {
        assertThat(after("delete from app.audit_entry where id = " + entry(3))).containsExactly("3 MISSING");
        assertThat(after(
                        "delete from app.audit_entry where id = " + entry(3),
                        "delete from app.audit_link where entry = " + entry(3)))
                .containsExactly("3 MISSING");
    }

    @Test
    void acts_that_changed_places_are_named() {
        assertThat(after(
                        "update app.audit_link set entry = -1 where entry = " + entry(2),
                        "update app.audit_link set entry = " + entry(2) + " where entry = " + entry(4),
                        "update app.audit_link set entry = " + entry(4) + " where entry = -1"))
                .containsExactly("2 OUT_OF_ORDER", "4 OUT_OF_ORDER");
        var of = " where chain = '" + inspection + "' and number = ";
        assertThat(after(
                        "update app.audit_link set number = 99" + of + 2,
                        "update app.audit_link set number = 2" + of + 3,
                        "update app.audit_link set number = 3" + of + 99))
                .startsWith("2 OUT_OF_ORDER", "3 OUT_OF_ORDER")
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void an_act_that_was_put_in_beside_the_chain_is_named() {
        var found = tampered("insert into app.audit_entry (at, happened_on, side, open, act, subject) values"
                + " (now(), now(), 'QCH', true, 'planSignedOff', '" + inspection + "-A1')");

        assertThat(found.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.said())
                        .endsWith("planSignedOff of " + inspection + "-A1: was put into the record beside its chain."));
    }

    @Test
    void an_end_that_was_cut_off_is_named() {
        assertThat(after(
                        "delete from app.audit_entry where id in (" + entry(4) + ", " + entry(5) + ")",
                        "delete from app.audit_link where chain = '" + inspection + "' and number > 3"))
                .containsExactly("4 CUT_OFF", "5 CUT_OFF");
        assertThat(after("update app.audit_head set hash = repeat('1', 64) where chain = '" + inspection + "'"))
                .containsExactly("5 END_CHANGED");
        assertThat(after("delete from app.audit_head where chain = '" + inspection + "'"))
                .containsExactly("5 END_CHANGED");
        assertThat(after("truncate app.audit_entry, app.audit_link"))
                .containsExactly("1 CUT_OFF", "2 CUT_OFF", "3 CUT_OFF", "4 CUT_OFF", "5 CUT_OFF");
    }

    @Test
    void two_acts_of_one_case_at_once_do_not_fork_its_chain() throws Exception {
        var people = Executors.newFixedThreadPool(4);
        try {
            var other = "QCH-2032-%02d".formatted(CASES.incrementAndGet());
            List<Callable<Void>> acts = new ArrayList<>();
            for (var n = 0; n < 40; n++) {
                boolean turned = n % 2 == 0; // two chains in one transaction, in either order
                acts.add(() -> {
                    new TransactionTemplate(transactions).executeWithoutResult(both -> {
                        audit.publish(director, "actAtOnce", turned ? inspection : other, null, "one");
                        audit.publish(director, "actAtOnce", turned ? other : inspection, null, "other");
                    });
                    return null;
                });
            }
            for (var done : people.invokeAll(acts)) done.get();

            assertThat(check().acts()).isEqualTo(45);
            assertThat(check().faults()).isEmpty();
            assertThat(database.execute((ConnectionCallback<ChainResult>)
                                    connection -> new Chains(connection).checkCase(other))
                            .acts())
                    .isEqualTo(40);
        } finally {
            people.shutdown();
        }
    }

    @Test
    void an_act_that_was_undone_leaves_no_link() {
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            audit.publish(director, "actUndone", inspection, null, "words");
            undone.setRollbackOnly();
        });

        assertThat(check().acts()).isEqualTo(5);
        assertThat(check().isWhole()).isTrue();
    }

    @Test
    void what_is_of_no_case_has_the_chain_of_its_body() {
        act("Somebody (1)", "words");

        assertThat(database.queryForObject("select max(number) from app.audit_link where chain = 'QCH'", Integer.class))
                .isPositive();
    }

    @Test
    void who_is_sent_something_keeps_where_the_record_ended_and_sees_when_it_was_written_anew() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(act -> audit.publish(director, "statementSent", inspection, null, "words"));

        assertThat(keeping.of(new Body("QCH"), new InspectionReference(inspection)))
                .isEmpty();
        assertThat(keptByInspectorate()).singleElement().satisfies(kept -> {
            assertThat(kept.act()).isEqualTo("statementSent");
            assertThat(kept.hash())
                    .isEqualTo(database.queryForObject(
                            "select hash from app.audit_link where chain = ? and number = 5",
                            String.class,
                            inspection));
            assertThat(kept.holds()).isTrue();
        });
        var told = new TransactionTemplate(transactions).execute(undone -> {
            undone.setRollbackOnly();
            database.execute("set local session_replication_role = replica");
            database.update(
                    "update app.audit_link set hash = repeat('2', 64) where chain = ? and number = 5", inspection);
            assertThat(keptByInspectorate()).noneMatch(HeadKeeping.Kept::holds);
            return database.execute(
                    (ConnectionCallback<List<ChainFault>>) connection -> new Chains(connection).compareKept());
        });
        assertThat(told)
                .filteredOn(fault -> fault.chain().equals(inspection))
                .extracting(ChainFault::number, ChainFault::kind)
                .containsExactly(tuple(5L, Kind.NOT_AS_WITNESSED));
    }

    @Test
    void an_authority_keeps_where_the_record_of_a_letter_ended() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(act -> audit.recordSystem("letterIssued", inspection, DAY, ActPayload.NONE));

        assertThat(keeping.of(new Body("QCH"), new InspectionReference(inspection)))
                .extracting(HeadKeeping.Kept::act, HeadKeeping.Kept::holds)
                .containsExactly(tuple("letterIssued", true));
        assertThat(keptByInspectorate()).isEmpty();
    }

    private List<HeadKeeping.Kept> keptByInspectorate() {
        return keeping.of(Body.INSPECTORATE, new InspectionReference(inspection));
    }

    @Test
    void what_an_earlier_release_recorded_is_linked_as_if_it_were_recorded_now() throws IOException {
        var linking = new ClassPathResource("db/migration/V1000__chain_of_acts.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?s).*(do \\$\\$.*?end \\$\\$;).*", "$1");
        var before = check();
        var again = new TransactionTemplate(transactions).execute(undone -> {
            undone.setRollbackOnly();
            database.execute("set local session_replication_role = replica");
            database.execute("truncate app.audit_link, app.audit_head");
            database.execute(linking);
            return check();
        });

        assertThat(again).isEqualTo(before);
        assertThat(again.acts()).isEqualTo(5);
    }

    @Test
    void what_was_tampered_with_is_named_among_all_chains() {
        var beside = new TransactionTemplate(transactions).execute(undone -> {
            undone.setRollbackOnly();
            database.execute("set local session_replication_role = replica");
            database.update("insert into app.audit_entry (at, happened_on, side, open, act, subject, body)"
                    + " values (now(), now(), 'QCH', true, 'somethingElse', 'Nobody', 'QCI')");
            database.update("delete from app.audit_entry where id = ?", entry(5));
            return database.execute((ConnectionCallback<List<ChainResult>>) connection -> {
                var all = new ArrayList<ChainResult>();
                new Chains(connection).checkAll(all::add);
                return all;
            });
        });

        assertThat(beside)
                .filteredOn(found -> found.chain().startsWith("QC") && !found.isWhole())
                .extracting(ChainResult::chain, found -> found.faults().get(0).kind())
                .containsExactly(tuple(inspection, Kind.MISSING), tuple("QCI", Kind.NOT_LINKED));
    }

    private void act(String subject, String words) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(act -> audit.record(
                        director,
                        "actOfChains",
                        subject,
                        ActObject.of("1", words),
                        ActPayload.before(DAY).then(words)));
    }

    private long entry(int number) {
        return Objects.requireNonNull(database.queryForObject(
                "select entry from app.audit_link where chain = ? and number = ?", Long.class, inspection, number));
    }

    private List<String> after(String... statements) {
        return tampered(statements).faults().stream()
                .map(fault -> fault.number() + " " + fault.kind())
                .toList();
    }

    /** As somebody could who may do anything in the database; nothing of it stays. */
    private ChainResult tampered(String... statements) {
        return new TransactionTemplate(transactions).execute(undone -> {
            undone.setRollbackOnly();
            database.execute("set local session_replication_role = replica");
            for (var statement : statements) database.execute(statement);
            return check();
        });
    }

    private ChainResult check() {
        return database.execute(
                (ConnectionCallback<ChainResult>) connection -> new Chains(connection).checkCase(inspection));
    }
}
