package followthrough.web.letter.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterIntake;
import followthrough.letter.LetterReading;
import followthrough.letter.LetterReceiving;
import followthrough.letter.Upload;
import followthrough.shared.InspectionReference;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.web.letter.LetterSamples;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** One letter, two windows: whoever comes second is told that it is here no more, at whatever moment. */
@WebTest
class LetterTakenMeanwhileTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc web;

    @Autowired
    LetterReceiving receiving;

    @Autowired
    LetterReading reading;

    @Autowired
    LetterDrafting drafting;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private TestCase work;
    private InspectionReference visit;
    private String importing;
    private Upload upload;
    private LetterIntake letter;

    @BeforeEach
    void a_letter_waits_beside_a_visit() {
        work = TestCase.issued(application, "ESX", "Visits are late.");
        visit = work.visited(Set.of());
        importing = "/inspections/" + visit + "/letter/import";
        upload = Upload.pasted(LetterSamples.about("Eastmere", work.today().minusDays(40)));
        letter = receiving.receive(work.actor(work.inspector), upload, false);
    }

    @Test
    void who_sends_it_while_another_window_is_taking_it_waits_and_is_told_that_it_is_gone() throws Exception {
        var second = Executors.newSingleThreadExecutor();
        try {
            Future<ResultActions> answer = Objects.requireNonNull(transaction.execute(first -> {
                drafting.begin(
                        work.actor(work.inspector),
                        visit,
                        letter,
                        reading.read(upload).content());
                var sent = second.submit(this::confirmed);
                untilItWaits();
                return sent;
            }));
            toldGone(answer.get(1, TimeUnit.MINUTES));
        } finally {
            second.shutdownNow();
        }
    }

    @Test
    void who_opens_or_sends_it_when_its_file_has_just_gone_is_told_so() throws Exception {
        database.sql("delete from app.stored_file where id = ?")
                .param(letter.id())
                .update();
        toldGone(confirmed());
        var page = get(importing + "/confirm?letter=" + letter.id()).with(work.inspector.signedIn());
        toldGone(web.perform(page));

        var arrival = get("/letters/import/visit?letter=" + letter.id()).with(work.inspector.signedIn());
        web.perform(arrival)
                .andExpect(redirectedUrl("/letters/import"))
                .andExpect(flash().attributeExists("letterGone"));
        var told = get(importing).with(work.inspector.signedIn()).flashAttr("letterGone", true);
        assertThat(web.perform(told).andReturn().getResponse().getContentAsString())
                .contains("The letter you handed in is here no more");
    }

    private ResultActions confirmed() throws Exception {
        return web.perform(post(importing + "/confirm")
                .with(work.inspector.signedIn())
                .with(csrf())
                .param("letter", letter.id().toString())
                .param("sure", "true"));
    }

    private void toldGone(ResultActions answer) throws Exception {
        answer.andExpect(redirectedUrl(importing)).andExpect(flash().attributeExists("letterGone"));
    }

    /** Other tests of this fork are not at work at the same time: whoever waits for a row is the second. */
    private void untilItWaits() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> database.sql("select count(*) from pg_locks where not granted")
                                .query(Integer.class)
                                .single()
                        > 0);
    }
}
