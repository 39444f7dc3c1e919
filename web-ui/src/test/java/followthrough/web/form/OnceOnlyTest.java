package followthrough.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.evidence.EvidenceLibrary;
import followthrough.keeping.KeptFiles;
import followthrough.keeping.KeptForm.KeptFile;
import followthrough.shared.NotFound;
import followthrough.web.TestClock;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What is sent twice from one page is done once, and answered alike. */
@WebTest
class OnceOnlyTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Autowired
    FormKeys keys;

    @Autowired
    TestClock clock;

    private TestCase letter;
    private String evidence;

    @AfterEach
    void the_clock_goes_right_again() {
        clock.reset();
    }

    @BeforeEach
    void an_area_where_evidence_is_gathered() {
        letter = TestCase.issued(application, "GRE", "Thresholds are not understood.")
                .assigned();
        evidence = "/areas/" + letter.area(1) + "/evidence";
    }

    @Test
    void eight_posts_of_one_form_at_the_same_moment_store_one_row_and_lead_to_one_page() throws Exception {
        var key = UUID.randomUUID().toString();
        var posts = new ArrayList<Callable<String>>();
        for (int i = 0; i < 8; i++)
            posts.add(() -> sent("Audit", key, letter.lead)
                    .andExpect(status().is3xxRedirection())
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl());

        var threads = Executors.newFixedThreadPool(8);
        try {
            for (var answer : threads.invokeAll(posts)) assertThat(answer.get()).isEqualTo(evidence);
        } finally {
            threads.shutdown();
        }

        assertThat(items()).isEqualTo(1);
    }

    @Test
    void who_sends_an_old_page_again_is_told_that_it_was_done() throws Exception {
        var key = UUID.randomUUID().toString();
        sent("Audit", key, letter.lead).andExpect(redirectedUrl(evidence));
        clock.advance(Duration.ofMinutes(1));

        var again = sent("Audit", key, letter.lead)
                .andExpect(redirectedUrl(evidence))
                .andReturn();

        var flash = again.getFlashMap();
        web.perform(get(evidence).with(letter.lead.signedIn()).flashAttrs(flash))
                .andExpect(content().string(containsString("You had sent this form already.")));
        assertThat(items()).isEqualTo(1);
    }

    @Test
    void other_words_from_the_same_page_are_another_form() throws Exception {
        var key = UUID.randomUUID().toString();
        sent("Audit", key, letter.lead).andExpect(redirectedUrl(evidence));

        sent("Survey", key, letter.lead).andExpect(redirectedUrl(evidence));

        assertThat(items()).isEqualTo(2);
    }

    @Test
    void a_refused_form_keeps_its_key() throws Exception {
        var key = UUID.randomUUID().toString();
        sent("", key, letter.lead)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("value=\"" + key))));

        sent("", key, letter.lead).andExpect(status().isOk());

        assertThat(rows(key)).isZero();
    }

    @Test
    void the_key_of_one_person_means_nothing_from_another() throws Exception {
        var key = UUID.randomUUID().toString();
        sent("Audit", key, letter.lead).andExpect(redirectedUrl(evidence));

        sent("Audit", key, letter.director)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This piece of evidence is in this area already")));
    }

    @Test
    void a_form_whose_first_sending_is_still_at_work_is_not_done_beside_it() throws Exception {
        var key = UUID.randomUUID();
        assertThat(keys.take(Objects.requireNonNull(FormKey.of(nobodysForm(key)))))
                .isTrue();

        var answer = new OnceOnly(keys, clock, Duration.ofMillis(100))
                .answer(nobodysForm(key), new MockHttpServletResponse(), () -> fail("done twice"));

        assertThat(Objects.requireNonNull(answer).getViewName()).isEqualTo("errors/sent-already");
    }

    @Test
    void a_form_that_another_node_is_at_work_on_is_waited_for_in_the_database_and_no_longer_than_is_bearable() {
        var form = Objects.requireNonNull(FormKey.of(nobodysForm(UUID.randomUUID())));
        var another = letter.bean(PlatformTransactionManager.class);
        var patient = new FormKeys(database, clock, Duration.ofMillis(100));
        var atWork = new TransactionTemplate(another);
        atWork.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        atWork.executeWithoutResult(one -> {
            keys.take(form);
            assertThatThrownBy(() -> atWork.executeWithoutResult(two -> patient.take(form)))
                    .isInstanceOf(StillAtWork.class);
        });

        assertThat(patient.take(form)).isFalse();
    }

    @Test
    void a_form_whose_kept_file_went_with_its_act_is_the_same_form() {
        var key = UUID.randomUUID();
        var files = letter.bean(KeptFiles.class);
        var none = new MockMultipartFile("file", "", null, new byte[0]);
        var brought = new MockMultipartFile("file", "audit.pdf", "application/pdf", new byte[3]);

        assertThat(upload(key, new KeptUpload(keptFile(), files))).isEqualTo(upload(key, none));
        assertThat(upload(key, brought)).isNotEqualTo(upload(key, none));
    }

    private static @Nullable FormKey upload(UUID key, MultipartFile file) {
        var request = new MockMultipartHttpServletRequest();
        request.setParameter(FormKey.FIELD, key.toString());
        request.addFile(file);
        return FormKey.of(request);
    }

    private static KeptFile keptFile() {
        return new KeptFile(UUID.randomUUID(), "file", "audit.pdf", "application/pdf", 3);
    }

    @Test
    void reading_a_kept_file_takes_no_key_before_the_act() throws Exception {
        var request = nobodysForm(UUID.randomUUID());
        var key = Objects.requireNonNull(FormKey.of(request));
        var files = letter.bean(KeptFiles.class);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            new OnceOnly(keys, clock).answer(request, new MockHttpServletResponse(), () -> {
                assertThatThrownBy(() -> files.bytes(keptFile())).isInstanceOf(NotFound.class);
                assertThat(keys.find(key)).isEmpty();
                return null;
            });
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void a_password_is_no_part_of_what_is_stored_of_a_form() {
        var key = UUID.randomUUID();
        for (var secret : List.of("current", "password", "again")) {
            var with = nobodysForm(key);
            with.setParameter(secret, "three quiet words");
            assertThat(FormKey.of(with)).isEqualTo(FormKey.of(nobodysForm(key)));
        }
    }

    @Test
    void a_visitor_who_sends_again_is_led_on_without_a_word_that_would_begin_a_session() throws Exception {
        var request = nobodysForm(UUID.randomUUID());
        request.setAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE, new FlashMap());
        var key = Objects.requireNonNull(FormKey.of(request));
        keys.take(key);
        keys.answer(key, "redirect:/sign-in");
        clock.advance(Duration.ofMinutes(1));

        var answer = new OnceOnly(keys, clock).answer(request, new MockHttpServletResponse(), () -> fail("done twice"));

        assertThat(Objects.requireNonNull(answer).getViewName()).isEqualTo("redirect:/sign-in");
        assertThat(RequestContextUtils.getOutputFlashMap(request).values()).isEmpty();
    }

    private static MockHttpServletRequest nobodysForm(UUID key) {
        var request = new MockHttpServletRequest("POST", "/anywhere");
        request.setParameter(FormKey.FIELD, key.toString());
        return request;
    }

    @Test
    void keys_of_yesterday_are_swept() throws Exception {
        var key = UUID.randomUUID().toString();
        sent("Audit", key, letter.lead).andExpect(redirectedUrl(evidence));
        clock.advance(Duration.ofHours(25));

        keys.sweep();

        assertThat(rows(key)).isZero();
    }

    private int rows(String key) {
        return database.sql("select count(*) from app.form_key where key = :key")
                .param("key", UUID.fromString(key))
                .query(Integer.class)
                .single();
    }

    private int items() {
        return letter.bean(EvidenceLibrary.class)
                .of(letter.actor(letter.lead), letter.area(1))
                .size();
    }

    private ResultActions sent(String title, String key, TestPerson person) throws Exception {
        return web.perform(post(evidence)
                .param("title", title)
                .param("kind", "OUTCOME")
                .param("statement", "Good")
                .param("dated.day", "1")
                .param("dated.month", "9")
                .param("dated.year", "2026")
                .param("_once", key)
                .with(csrf())
                .with(person.signedIn()));
    }
}
