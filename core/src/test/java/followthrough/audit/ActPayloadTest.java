package followthrough.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the record keeps of an act comes out as what it was put in, and what earlier releases kept is still read. */
@CoreTest
@Transactional
class ActPayloadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

    Actor actor = new Actor(PersonId.next(), Role.DIRECTOR, new Body("SAY"), null, DAY);

    String subject = "payload-" + UUID.randomUUID();

    @Test
    void every_kind_of_fact_comes_out_of_the_record_as_it_went_in() {
        var payload = ActPayload.before(
                        "Words, {\"fact\":\"day\"}",
                        DAY,
                        actor.person(),
                        Role.DIRECTOR,
                        ActFact.version(2, "43cd5f0d".repeat(8)))
                .then(
                        new InspectionReference("SAY-2011-01"),
                        ActFact.fingerprint("ab".repeat(32)),
                        ActFact.number(7),
                        ActFact.count(ActFact.Counted.FINDINGS, 3))
                .because(" They moved house ");

        audit.record(actor, "somethingTyped", subject, payload);

        var entry = audit.about(actor, subject, 1).get(0);
        assertThat(entry.factsBefore()).isEqualTo(payload.before());
        assertThat(entry.factsAfter())
                .isEqualTo(payload.after())
                .endsWith(new ActFact.Because("They moved house"))
                .startsWith(new ActFact.Words("SAY-2011-01"));
    }

    @Test
    void what_happened_last_stands_first_whenever_it_was_entered() {
        audit.recordSystem("happenedSecond", subject, DAY, ActPayload.NONE);
        audit.recordSystem("happenedFirst", subject, DAY.minusYears(4), ActPayload.NONE);
        audit.recordSystem("happenedSecondToo", subject, DAY, ActPayload.NONE);

        assertThat(audit.about(actor, subject, 2))
                .extracting(AuditTrail.Entry::act)
                .containsExactly("happenedSecondToo", "happenedSecond");
        assertThat(audit.about(actor, subject, 3))
                .extracting(AuditTrail.Entry::act)
                .endsWith("happenedFirst");
    }

    @Test
    void what_the_installation_did_and_an_act_without_a_word_are_typed_too() {
        audit.recordSystem("somethingDone", subject, DAY, ActPayload.after(DAY));
        audit.publish(actor, "somethingSaid", subject, null, "MET on 2026-11-27");
        audit.record(actor, "somethingElse", subject, ActPayload.NONE);

        var entries = audit.about(actor, subject, 3);
        assertThat(entries).noneMatch(AuditTrail.Entry::isProse);
        assertThat(entries)
                .extracting(AuditTrail.Entry::factsAfter)
                .containsExactly(
                        List.of(),
                        List.of(new ActFact.Words("MET on 2026-11-27")), // words stay words, whatever they look like
                        List.of(new ActFact.Day(DAY)));
    }

    @Test
    void a_row_of_an_earlier_release_is_read_as_the_prose_that_it_is() {
        insert("'2 43cd-5f0d'", "'PARTLY_MET, HAV-2012-01'", "null");

        var entry = audit.about(actor, subject, 1).get(0);
        assertThat(entry.isProse()).isTrue();
        assertThat(entry.factsBefore()).containsExactly(new ActFact.Prose("2 43cd-5f0d"));
        assertThat(entry.factsAfter()).containsExactly(new ActFact.Prose("PARTLY_MET, HAV-2012-01"));
    }

    @Test
    void the_schema_refuses_a_row_that_is_both() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> insert("'prose'", "null", "'{\"before\":[],\"after\":[]}'"));
    }

    @Test
    void what_the_record_knows_no_kind_for_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> ActPayload.after(new Object()));
    }

    private void insert(String before, String after, String payload) {
        database.sql("""
                insert into app.audit_entry (at, happened_on, side, open, act, subject, before, after, payload)
                values (now(), :day, 'INSTALLATION', true, 'somethingOld', :subject, %s, %s, %s)
                """.formatted(before, after, payload))
                .param("day", DAY)
                .param("subject", subject)
                .update();
    }
}
