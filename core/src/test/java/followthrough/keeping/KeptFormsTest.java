package followthrough.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CoreTest;
import followthrough.keeping.KeptForm.KeptFile;
import followthrough.keeping.KeptForms.How;
import followthrough.shared.Body;
import followthrough.shared.ByteSource;
import followthrough.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class KeptFormsTest {

    static final Map<String, List<String>> WORDS =
            Map.of("reason", List.of("Families said: “too late” & more\n\u0000"), "evidence", List.of("a", "b"));

    @Autowired
    KeptForms forms;

    @Autowired
    KeptFiles files;

    @Autowired
    FormSeals seals;

    @Autowired
    JdbcClient database;

    final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    final PersonId amara = PersonId.next();
    final SealedForm form = form(amara, "/areas/NMR-2026-01-A1/progress");

    @Test
    void words_come_back_to_the_person_the_body_and_the_page_they_were_typed_for_and_to_nobody_else() {
        forms.keep(form, WORDS, How.TYPING);

        assertThat(forms.of(form).orElseThrow().words()).isEqualTo(WORDS);
        assertThat(forms.on(amara, new Body("BUR"), form.page())).isEmpty();
        assertThat(forms.on(PersonId.next(), form.body(), form.page())).isEmpty();
        assertThat(forms.on(amara, form.body(), form.page() + "?action=1")).isEmpty();
    }

    @Test
    void a_done_act_ends_keeping_and_what_its_script_still_sends_comes_too_late() {
        forms.keep(form, WORDS, How.TYPING);

        forms.end(form);

        assertThat(forms.keep(form, WORDS, How.TYPING)).isEmpty();
        assertThat(forms.of(form)).isEmpty();
        var drawnAgain = form(amara, form.page());
        assertThat(forms.keep(drawnAgain, WORDS, How.TYPING)).isPresent();
        assertThat(forms.of(drawnAgain)).isPresent();
    }

    @Test
    void what_is_sent_by_its_person_is_kept_also_from_a_page_that_was_sent_before() {
        forms.end(form);

        forms.keep(form, WORDS, How.INTERRUPTED);

        assertThat(forms.interrupted(amara)).extracting(KeptForm::words).containsExactly(WORDS);
    }

    @Test
    void the_last_step_ends_what_was_kept_of_the_steps_before() {
        var page = "/inspections/new";
        var second = new SealedForm(
                amara, form.body(), form.post(), page, page + "/answers", "", "", UUID.randomUUID(), form.at());
        forms.keep(form(amara, page), WORDS, How.REFUSED);

        forms.end(second);

        assertThat(forms.on(amara, form.body(), page)).isEmpty();
    }

    @Test
    void a_file_comes_back_byte_for_byte_and_another_one_takes_its_place() throws Exception {
        var id = forms.keep(form, WORDS, How.REFUSED).orElseThrow();
        var bytes = new byte[1_100_007];
        new Random(1).nextBytes(bytes);
        files.keep(id, file("first.txt", 3), ByteSource.of(new byte[3]));
        files.keep(id, file("audit.pdf", bytes.length), ByteSource.of(bytes));

        var kept = forms.of(form).orElseThrow().file("file").orElseThrow();
        assertThat(kept.name()).isEqualTo("audit.pdf");
        assertThat(files.bytes(kept).openStream()).hasBinaryContent(bytes);

        files.forget(form, "file");
        assertThat(rows("stored_file", kept.id())).as("its bytes").isZero();
        assertThat(forms.of(form).orElseThrow().files()).isEmpty();
    }

    @Test
    void one_person_keeps_so_many_bytes_and_so_many_forms_and_no_more() throws Exception {
        var id = forms.keep(form, WORDS, How.REFUSED).orElseThrow();
        var tooLarge = new KeptFile(UUID.randomUUID(), "file", "film.mp4", "video/mp4", KeptFiles.MOST_BYTES + 1);
        assertThat(files.keep(id, tooLarge, ByteSource.of(new byte[1]))).isFalse();
        assertThat(forms.keep(form, Map.of("text", List.of("x".repeat(KeptForms.MOST_CHARACTERS))), How.REFUSED))
                .isEmpty();

        for (int i = 0; i <= KeptForms.MOST_FORMS; i++) forms.keep(form(amara, "/page/" + i), WORDS, How.TYPING);
        assertThat(database.sql("select count(*) from app.kept_form where person = ?")
                        .param(amara.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(KeptForms.MOST_FORMS);
    }

    @Test
    void of_very_many_words_those_typed_longest_ago_give_way() {
        var oldest = form(amara, "/page/0");
        var words = Map.of("text", List.of("x".repeat(KeptForms.MOST_CHARACTERS - 100)));
        var fitting = KeptForms.MOST_BYTES / KeptForms.MOST_CHARACTERS;
        for (int i = 0; i < fitting; i++) forms.keep(form(amara, "/page/" + i), words, How.TYPING);
        assertThat(forms.of(oldest)).isPresent();

        forms.keep(form, words, How.TYPING);

        assertThat(forms.of(form)).isPresent();
        assertThat(forms.of(oldest)).isEmpty();
    }

    @Test
    void words_are_gone_after_a_month_and_files_after_a_day() throws Exception {
        var id = forms.keep(form, WORDS, How.REFUSED).orElseThrow();
        files.keep(id, file("audit.pdf", 3), ByteSource.of(new byte[3]));
        age(id, KeptFiles.STAY);
        assertThat(forms.of(form).orElseThrow().files()).isEmpty();
        forms.sweep();
        assertThat(forms.of(form)).isPresent();

        age(id, KeptForms.WORDS_STAY);
        assertThat(forms.of(form)).isEmpty();
        forms.sweep();
        assertThat(rows("kept_form", id)).isZero();
    }

    @Test
    void passwords_that_earlier_versions_kept_are_gone_and_all_else_is_still_there() throws Exception {
        var id = forms.keep(form, WORDS, How.REFUSED).orElseThrow();
        database.sql("update app.kept_form set words = ? where id = ?")
                .params("current=old+one&text=the+password%3D1&newPassword=x&again=y&form.password2=z&page=2", id)
                .update();

        var migration = new ClassPathResource("db/migration/V643__no_kept_passwords.sql");
        database.sql(migration.getContentAsString(StandardCharsets.UTF_8).replace("kept_form", "app.kept_form"))
                .update();

        assertThat(forms.of(form).orElseThrow().words())
                .isEqualTo(Map.of("text", List.of("the password=1"), "page", List.of("2")));
    }

    @Test
    void a_seal_opens_as_it_was_made_and_not_when_it_was_changed_or_is_old() {
        var sealed = seals.seal(form);
        assertThat(seals.open(sealed)).contains(form);
        var mark = sealed.substring(sealed.indexOf('.'));
        var others = seals.seal(form(PersonId.next(), "/x"));
        assertThat(seals.open(others.substring(0, others.indexOf('.')) + mark)).isEmpty();
        assertThat(seals.open("")).isEmpty();
        assertThat(seals.open("not.base64!")).isEmpty();
        assertThat(seals.open(null)).isEmpty();
        var old = new SealedForm(
                amara,
                form.body(),
                form.post(),
                "/x",
                "/x",
                "",
                "",
                UUID.randomUUID(),
                form.at().minus(Duration.ofDays(6)));
        assertThat(seals.open(seals.seal(old))).isEmpty();
    }

    private SealedForm form(PersonId person, String page) {
        return new SealedForm(
                person,
                new Body("NMR"),
                "OFFICER@NMR",
                page,
                page,
                "Report progress",
                "NMR-2026-01-A1",
                UUID.randomUUID(),
                now);
    }

    private static KeptFile file(String name, long size) {
        return new KeptFile(UUID.randomUUID(), "file", name, "text/plain", size);
    }

    private int rows(String table, UUID id) {
        return database.sql("select count(*) from app." + table + " where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private void age(UUID form, Duration by) {
        var days = by.toDays() + 1;
        database.sql("update app.kept_file set kept_at = kept_at - make_interval(days => ?) where form = ?")
                .params((int) days, form)
                .update();
        database.sql("update app.kept_form set kept_at = kept_at - make_interval(days => ?) where id = ?")
                .params((int) days, form)
                .update();
    }
}
