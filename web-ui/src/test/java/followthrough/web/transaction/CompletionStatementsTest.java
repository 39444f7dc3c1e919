package followthrough.web.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.web.CountedStatements;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How many statements finishing a step sends, with all that belongs to it: the act, its record, the list of work. */
@WebTest
class CompletionStatementsTest {

    private static final int MOST = 45;

    @Autowired
    ApplicationContext application;

    @Autowired
    Gathering gathering;

    @Autowired
    Endorsing endorsing;

    @Autowired
    EvidenceLibrary evidence;

    @Test
    void one_step_is_finished_and_the_next_begun_with_few_statements() throws Exception {
        var work = TestCase.issued(application, "RCL", "Visits are late.").assigned();
        var area = work.area(1);
        work.planSigned(area).evidenceAdded(area, "Audit");
        var lead = work.actor(work.lead);
        var director = work.actor(work.director);
        gathering.offer(lead, area);
        endorsing.notReady(director, area, version(work), "Nothing from children yet.");

        var offered = CountedStatements.during(() -> gathering.offer(lead, area));
        var seen = version(work);
        var returned = CountedStatements.during(() -> endorsing.notReady(director, area, seen, "Still nothing."));

        leave("offered", offered);
        leave("returned", returned);
        assertThat(offered).hasSizeLessThanOrEqualTo(MOST);
        assertThat(returned).hasSizeLessThanOrEqualTo(MOST);
    }

    private long version(TestCase work) {
        return evidence.stored(work.area(1)).orElseThrow().version();
    }

    /** For whoever has to save one. */
    private static void leave(String name, List<String> statements) throws IOException {
        Files.writeString(Path.of("target/statements-" + name + ".txt"), String.join("\n", statements));
    }
}
