package followthrough.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.audit.AuditTrail.Entry;
import followthrough.people.Directory;
import followthrough.shared.Sha256;
import followthrough.verification.Outcome;
import followthrough.web.Messages;
import followthrough.web.TestPeople;
import followthrough.web.VisibleText;
import followthrough.web.WebTest;
import followthrough.web.WordsTest;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every kind of act and notice, with everything that the record may keep of it, is told in words. */
@WebTest
class RecordWordsTest {

    @Autowired
    RecordWords record;

    @Autowired
    Messages words;

    @Autowired
    Directory directory;

    @Autowired
    TestPeople people;

    @Autowired
    AuditTrail audit;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void every_act_is_told_in_words_on_every_page() throws IOException {
        var wrong = new ArrayList<String>();
        for (var act : WordsTest.acts()) {
            for (var kept : RecordWords.QUOTED.contains(act) ? List.of("anything") : kept()) {
                for (var subject : List.of("NLN-2011-01", "NLN-2011-01-A2")) {
                    var entry = entry(act, subject, kept);
                    var told = record.act(entry) + "\n" + record.sentence(entry, act) + "\n" + record.detail(entry);
                    complain(act, told, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_act_that_nobody_has_words_for_is_not_told_by_its_name() {
        var entry = entry("somethingUnheardOf", "NLN-2011-01", "x");

        assertThat(record.act(entry)).doesNotContain("somethingUnheardOf");
        assertThat(record.sentence(entry, entry.act())).doesNotContain("somethingUnheardOf");
    }

    @Test
    void what_people_wrote_is_left_as_they_wrote_it() {
        for (var act : RecordWords.QUOTED) {
            var entry = entry(act, "NLN-2011-01-A2", "MET on 2026-11-27");

            assertThat(record.detail(entry)).as(act).contains("MET on 2026-11-27");
        }
    }

    @Test
    void every_notice_is_told_in_words_whatever_it_keeps() {
        var wrong = new ArrayList<String>();
        for (var kind : NoticeKind.values()) {
            for (var step : TaskKind.values()) {
                var details = List.of("NLN-2011-01-A2", step.name()).stream().map(record::said);
                complain(kind.name(), words.text("notice." + kind, details.toArray()), wrong);
            }
            var details = List.of("NLN-2011-01-A2", "2027-03-03").stream().map(record::said);
            complain(kind.name(), words.text("notice." + kind, details.toArray()), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void days_people_steps_and_fingerprints_are_said_by_their_names() {
        var dana = people.director("Dana Okafor", "NLN");

        assertThat(record.said("2027-03-03: by the rule")).isEqualTo("3 March 2027: by the rule");
        assertThat(record.said("2 43cd-5f0d")).isEqualTo("version 2, code 43cd-5f0d");
        assertThat(record.said(dana.id() + " from 2027-03-03")).isEqualTo("Dana Okafor from 3 March 2027");
        assertThat(record.said(UUID.randomUUID().toString())).isEqualTo("somebody who is not known here any more");
        assertThat(record.said("Audit " + Sha256.of("x"))).matches("Audit code [0-9a-f]{4}-[0-9a-f]{4}");
        assertThat(record.said("PARTLY_MET, NLN-2012-01")).isEqualTo("Partly met, NLN-2012-01");
        assertThat(record.said("2027-13-45 is no day")).isEqualTo("2027-13-45 is no day");
    }

    @Test
    void typed_facts_are_said_as_what_they_are_and_words_are_left_alone() {
        var dana = people.director("Dana Okafor", "SWK");
        var payload = ActPayload.before(Outcome.PARTLY_MET, "SWK-2012-01")
                .then(
                        dana.id(),
                        LocalDate.of(2027, 3, 3),
                        ActFact.version(2, "43cd5f0d".repeat(8)),
                        "MET on 2026-11-27")
                .because("ill");
        var day = LocalDate.of(2026, 11, 27);
        var about = "typed-" + UUID.randomUUID();
        var director = dana.actor(day);
        new TransactionTemplate(transactions)
                .executeWithoutResult(done -> audit.record(director, "taskGiven", about, payload));

        var entry = audit.about(director, about, 1).get(0);

        assertThat(record.before(entry)).isEqualTo("Partly met, SWK-2012-01");
        assertThat(record.after(entry))
                .isEqualTo("Dana Okafor, 3 March 2027, version 2, code 43cd-5f0d, MET on 2026-11-27 (ill)");
        assertThat(record.people(List.of(entry))).contains(dana.id());
    }

    @Test
    void whatever_is_counted_has_words() {
        for (var counted : ActFact.Counted.values())
            for (var number : List.of(0, 1, 2))
                assertThat(words.text("history.count." + counted, number)).doesNotContain("history");
    }

    private static List<String> kept() {
        var kept = new ArrayList<>(List.of(
                "2026-11-27: 78",
                "2 43cd-5f0d",
                Sha256.of("x"),
                UUID.randomUUID() + " from 2026-01-02 to 2026-02-03",
                "WITHDRAW",
                "responseDeadlines 2: reason"));
        for (var outcome : Outcome.values()) kept.add(outcome + ", NLN-2012-01");
        return kept;
    }

    private static void complain(String kind, String told, List<String> wrong) {
        VisibleText.complaints(told).forEach(complaint -> wrong.add(kind + ": " + complaint));
    }

    private static Entry entry(String act, String subject, String kept) {
        var day = LocalDate.of(2026, 11, 27);
        return new Entry(1, Instant.EPOCH, day, null, null, act, subject, kept, kept, null, null, null);
    }
}
