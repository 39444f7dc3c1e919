package followthrough.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Uploading;
import followthrough.shared.Refused;
import followthrough.shared.Sha256;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Files come in parts, go on where they stopped, and what cannot be taken is refused with its name. */
@WebTest
class UploadTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient database;

    @Autowired
    Uploading uploading;

    private TestCase letter;
    private String files;

    @BeforeEach
    void an_area_gathers_evidence() {
        letter = TestCase.issued(application, "PET", "Visits are late.").assigned();
        files = "/areas/" + letter.area(1) + "/evidence/files";
    }

    @Test
    void a_file_goes_on_where_it_stopped_and_becomes_the_evidence_that_it_was() throws Exception {
        var bytes = new byte[2 * Uploading.CHUNK + 77];
        new Random(5).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 9);
        var id = begun("../../audits/june.pdf", bytes.length);
        part(id, 0, bytes, letter.lead).andExpect(jsonPath("$.received").value(Uploading.CHUNK));
        part(id, 0, bytes, letter.lead).andExpect(jsonPath("$.received").value(Uploading.CHUNK));

        assertThat(begun("../../audits/june.pdf", bytes.length)).isEqualTo(id);
        part(id, Uploading.CHUNK, bytes, letter.lead)
                .andExpect(jsonPath("$.received").value(2 * Uploading.CHUNK))
                .andExpect(jsonPath("$.complete").value(false));
        part(id, 2 * Uploading.CHUNK, bytes, letter.lead)
                .andExpect(jsonPath("$.complete").value(true));
        web.perform(get(files).with(letter.lead.signedIn())).andExpect(content().string(containsString("june.pdf")));
        described(id).andExpect(content().string(containsString("could not read this file to look for")));
        described(id, "true").andExpect(status().is3xxRedirection());

        var library = letter.bean(EvidenceLibrary.class);
        var item = library.of(letter.actor(letter.lead), letter.area(1)).get(0);
        assertThat(item.fileName()).isEqualTo("june.pdf");
        assertThat(item.sha256()).isEqualTo(Sha256.of(bytes));
        var stored = library.file(letter.actor(letter.lead), letter.area(1), item.id());
        assertThat(stored.openStream().readAllBytes()).isEqualTo(bytes);
        assertThat(uploading.all(letter.actor(letter.lead), letter.area(1))).isEmpty();
    }

    @Test
    void what_cannot_be_taken_is_refused_with_its_name_and_leaves_nothing_behind() throws Exception {
        refused("film.mp4", 2L * 1024 * 1024 * 1024, "“film.mp4” is too large: up to 500 megabytes are taken");
        refused("nothing.txt", 0, "“nothing.txt” is empty: choose another file");
        var long300 = "x".repeat(300) + ".pdf";
        var wrong = "This is no PDF".getBytes(StandardCharsets.UTF_8);
        var id = begun(long300, wrong.length);
        part(id, 0, wrong, letter.lead)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.refused").value(containsString("is not what its name says")));
        assertThat(uploading.all(letter.actor(letter.lead), letter.area(1))).isEmpty();
        assertThat(database.sql("select count(*) from app.stored_file where id = cast(? as uuid)")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_part_that_is_not_the_next_one_is_not_taken() throws Exception {
        var bytes = new byte[Uploading.CHUNK + 5];
        var id = begun("figures.bin", bytes.length);
        part(id, Uploading.CHUNK, bytes, letter.lead)
                .andExpect(jsonPath("$.received").value(0));
        sent(id, 0, new byte[17], letter.lead).andExpect(status().is(422));
    }

    @Test
    void nobody_else_knows_of_a_file_that_waits() throws Exception {
        var bytes = "Seen".getBytes(StandardCharsets.UTF_8);
        var id = begun("notes.txt", bytes.length);
        for (var other : new TestPerson[] {letter.director, letter.inspector}) {
            part(id, 0, bytes, other).andExpect(status().isNotFound());
            web.perform(post(files + "/drop").param("file", id).with(csrf()).with(other.signedIn()))
                    .andExpect(status().isNotFound());
        }
        assertThat(uploading.all(letter.actor(letter.director), letter.area(1))).isEmpty();
    }

    @Test
    void what_nobody_went_on_with_is_swept() throws Exception {
        var id = begun("half.bin", 5_000_000);
        database.sql("update app.evidence_upload set touched_at = touched_at - interval '3 days'"
                        + " where id = cast(? as uuid)")
                .param(id)
                .update();
        uploading.sweep();
        assertThat(uploading.all(letter.actor(letter.lead), letter.area(1))).isEmpty();
    }

    @Test
    void what_was_begun_long_ago_is_swept_however_often_it_was_gone_on_with() throws Exception {
        var id = begun("slow.bin", 5_000_000);
        database.sql("update app.evidence_upload set begun_at = begun_at - interval '8 days'"
                        + " where id = cast(? as uuid)")
                .param(id)
                .update();
        uploading.sweep();
        assertThat(uploading.all(letter.actor(letter.lead), letter.area(1))).isEmpty();
    }

    @Test
    void files_that_were_only_begun_count_too() throws Exception {
        for (int n = 0; n < Uploading.MOST; n++) begun("half" + n + ".bin", 5_000);
        refused(
                "more.bin",
                5_000,
                "Say first what the files are that wait here:" + " no more than 100 can be on their way or wait");
    }

    @Test
    void what_may_name_a_child_is_told_of_all_files_at_once() throws Exception {
        var first = begun("one.txt", 12);
        part(first, 0, "943 476 5919".getBytes(StandardCharsets.UTF_8), letter.lead);
        var second = begun("two.txt", 12);
        part(second, 0, "943 476 5870".getBytes(StandardCharsets.UTF_8), letter.lead);
        web.perform(post(files)
                        .param("kind", "DATA")
                        .param("dated.day", "1")
                        .param("dated.month", "9")
                        .param("dated.year", "2026")
                        .param("lines[0].file", first)
                        .param("lines[0].title", "One")
                        .param("lines[1].file", second)
                        .param("lines[1].title", "Two")
                        .with(csrf())
                        .with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("“943 476 5919” reads like")))
                .andExpect(content().string(containsString("“943 476 5870” reads like")));
    }

    @Test
    void of_two_at_once_one_alone_takes_the_last_place() throws Exception {
        for (int n = 1; n < Uploading.MOST; n++) begun("half" + n + ".bin", 5_000);
        var lead = letter.actor(letter.lead);
        var both = Stream.of("one.bin", "two.bin")
                .map(name -> CompletableFuture.supplyAsync(
                        () -> uploading.begin(lead, letter.area(1), name, "a/b", 5_000, "1")))
                .toList();
        both.forEach(one -> one.handle((upload, refused) -> true).join());
        assertThat(both).filteredOn(CompletableFuture::isCompletedExceptionally).hasSize(1);
    }

    @Test
    void an_interrupted_file_is_thrown_away_by_whoever_sent_it() throws Exception {
        var id = begun("half.bin", 5_000_000);
        web.perform(get(files).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("half.bin")))
                .andExpect(content().string(containsString("drop-" + id)));
        web.perform(post(files + "/drop").param("file", id).with(csrf()).with(letter.lead.signedIn()))
                .andExpect(status().is3xxRedirection());
        assertThat(uploading.all(letter.actor(letter.lead), letter.area(1))).isEmpty();
    }

    @Test
    void what_the_scanner_refused_is_named_and_never_becomes_evidence() throws Exception {
        var bytes = "Seen".getBytes(StandardCharsets.UTF_8);
        var id = begun("notes.txt", bytes.length);
        part(id, 0, bytes, letter.lead).andExpect(jsonPath("$.complete").value(true));
        database.sql("insert into app.file_scan (file, state, found, next_at)"
                        + " values (cast(? as uuid), 'REFUSED', 'Test', now())")
                .param(id)
                .update();
        web.perform(get(files).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("found something harmful in it")));
        described(id).andExpect(content().string(containsString("found something harmful in “notes.txt”")));
        assertThat(letter.bean(EvidenceLibrary.class).of(letter.actor(letter.lead), letter.area(1)))
                .isEmpty();
    }

    @Test
    void the_files_of_one_person_are_only_so_large_together() throws Exception {
        for (long sum = Uploading.LARGEST; sum <= Uploading.MOST_BYTES; sum += Uploading.LARGEST)
            begun("film" + sum + ".bin", Uploading.LARGEST);
        refused(
                "more.bin",
                Uploading.LARGEST,
                "Say first what the files are that you sent, in this area and others:"
                        + " together they may not be larger than 20 gigabytes");
    }

    @Test
    void what_tells_files_apart_is_short() {
        var lead = letter.actor(letter.lead);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> uploading.begin(lead, letter.area(1), "a.bin", "a/b", 5, "x".repeat(65)));
    }

    private void refused(String name, long size, String why) throws Exception {
        begin(name, size)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.refused").value(why));
    }

    private String begun(String name, long size) throws Exception {
        var answer = begin(name, size).andExpect(status().isOk()).andReturn().getResponse();
        return JsonPath.read(answer.getContentAsString(), "$.file");
    }

    private ResultActions begin(String name, long size) throws Exception {
        return web.perform(post(files + "/begin")
                .param("name", name)
                .param("type", "")
                .param("size", String.valueOf(size))
                .param("stamp", "1")
                .with(csrf())
                .with(letter.lead.signedIn()));
    }

    private ResultActions part(String id, int from, byte[] whole, TestPerson by) throws Exception {
        var end = Math.min(whole.length, from + Uploading.CHUNK);
        return sent(id, from, Arrays.copyOfRange(whole, from, end), by);
    }

    private ResultActions sent(String id, int from, byte[] part, TestPerson by) throws Exception {
        return web.perform(multipart(files + "/part")
                .file(new MockMultipartFile("part", "blob", "application/octet-stream", part))
                .param("file", id)
                .param("from", String.valueOf(from))
                .with(csrf())
                .with(by.signedIn()));
    }

    private ResultActions described(String id) throws Exception {
        return described(id, "");
    }

    private ResultActions described(String id, String looked) throws Exception {
        return web.perform(post(files)
                .param("kind", "DATA")
                .param("dated.day", "1")
                .param("dated.month", "9")
                .param("dated.year", "2026")
                .param("lines[0].file", id)
                .param("lines[0].title", "Audit of June")
                .param("lines[0].looked", looked)
                .with(csrf())
                .with(letter.lead.signedIn()));
    }
}
