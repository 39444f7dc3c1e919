package followthrough.web.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.Gathering;
import followthrough.scan.FileRefused;
import followthrough.shared.AreaReference;
import followthrough.shared.ByteSource;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Files of evidence come back byte for byte, typed by what stands in them and never by what somebody said. */
@WebTest
class EvidenceFilesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Gathering gathering;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc web;

    @Test
    void a_file_of_several_parts_comes_back_as_it_was_and_is_typed_by_its_content() throws Exception {
        var known = TestCase.issued(application, "REA", "Visits are late.").assigned();
        var bytes = new byte[1_300_000];
        new Random(3).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, bytes, 0, 9);
        var id = added(known, "report.pdf", "*/*", bytes);

        file(known, id)
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(content().bytes(bytes));
        file(known, added(known, "page.html", "text/html", "<script>1</script>".getBytes(UTF_8)))
                .andExpect(header().string("Content-Type", "application/octet-stream"));
    }

    @Test
    void an_older_item_with_a_type_that_is_none_is_readable() throws Exception {
        var known = TestCase.issued(application, "REA", "Visits are late.").assigned();
        var id = added(known, "notes.txt", "text/plain", "What was seen".getBytes(UTF_8));
        for (var type : new String[] {"*/*", "text/html", "no type"}) {
            database.sql("update app.evidence set media_type = ? where id = ?")
                    .params(type, id)
                    .update();
            web.perform(get(page(known.area(1), id)).with(known.lead.signedIn()))
                    .andExpect(status().isOk());
            file(known, id).andExpect(header().string("Content-Type", "application/octet-stream"));
        }
    }

    @Test
    void what_a_scanner_refused_is_opened_by_nobody_and_its_people_are_told() throws Exception {
        var known = TestCase.issued(application, "REA", "Visits are late.").assigned();
        var id = added(known, "notes.txt", "text/plain", "What was seen".getBytes(UTF_8));
        var page = page(known.area(1), id);
        web.perform(get(page).with(known.lead.signedIn()))
                .andExpect(content().string(containsString("Not scanned for viruses")))
                .andExpect(content().string(containsString("What was seen")));
        database.sql("insert into app.file_scan (file, state, found, next_at) values (?, 'REFUSED', 'Test', now())")
                .param(id)
                .update();
        application.publishEvent(new FileRefused(id));

        for (var reader : new TestPerson[] {known.lead, known.director}) {
            web.perform(get(page).with(reader.signedIn()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("found something harmful in it: nobody can open it")))
                    .andExpect(content().string(not(containsString("What was seen"))));
            for (var what : new String[] {"/file", "/look", "/picture"})
                web.perform(get(page + what).with(reader.signedIn()))
                        .andExpect(status().is4xxClientError())
                        .andExpect(content().string(not(containsString("What was seen"))));
        }
        web.perform(get("/notices").with(known.lead.signedIn()))
                .andExpect(content().string(containsString("found something harmful in a file of the evidence")));
    }

    private UUID added(TestCase known, String name, String type, byte[] bytes) {
        var me = known.actor(known.lead);
        var file = new EvidenceFile(name, type, ByteSource.of(bytes));
        return gathering.add(me, known.area(1), new EvidenceItem(name, EvidenceKind.OUTCOME, me.on(), "", file));
    }

    private ResultActions file(TestCase known, UUID id) throws Exception {
        return web.perform(get(page(known.area(1), id) + "/file").with(known.lead.signedIn()))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"));
    }

    private static String page(AreaReference area, UUID id) {
        return "/areas/" + area + "/evidence/" + id;
    }
}
