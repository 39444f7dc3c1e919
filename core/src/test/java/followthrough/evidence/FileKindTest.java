package followthrough.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.shared.ByteSource;
import followthrough.shared.Obstacle;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report.pdf|application/pdf|%PDF-1.7|application/pdf|",
                "report.pdf|*/*|%PDF-1.7|application/pdf|",
                "photo.JPG|image/jpeg|\u00ff\u00d8\u00ff\u00e0|image/jpeg|",
                "chart.png|image/png|\u0089PNG\\r\\n|image/png|",
                "minutes.docx|application/zip|PK\\3\\4|application/octet-stream|",
                "locked.docx|application/msword|\u00d0\u00cf\\21\u00e0|application/octet-stream|fileLocked",
                "old.doc|application/msword|{\\\\rtf1|application/octet-stream|",
                "audit.csv|application/vnd.ms-excel|a,b|application/octet-stream|",
                "page.html|text/html|<script>1</script>|application/octet-stream|",
                "drawing.svg|image/svg+xml|<svg onload='x'>|application/octet-stream|",
                "no ending|application/x-unknown|words|application/octet-stream|",
                "report.pdf|application/pdf|<script>1</script>|application/octet-stream|fileNotWhatItSays",
                "photo.png|image/png|<svg onload='x'>|application/octet-stream|fileNotWhatItSays",
                "photo.png|image/png|%PDF-1.7|application/pdf|fileNotWhatItSays",
                "words.txt|text/plain|%PDF-1.7|application/pdf|fileNotWhatItSays",
                "words|image/png|words|application/octet-stream|fileNotWhatItSays",
                "minutes.docx|x/y|MZ\\0\\1x|application/octet-stream|fileIsProgram",
                "run|x/y|#!/bin/sh|application/octet-stream|fileIsProgram"
            })
    void a_file_is_what_stands_in_it(String name, String claimed, String content, String served, String refused) {
        var bytes = content.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);

        assertThat(FileKind.of(bytes).servedAs()).as(name).isEqualTo(served);
        assertThat(FileFacts.obstacles(new EvidenceFile(name, claimed, ByteSource.of(bytes)), Gathering.LARGEST_FILE))
                .extracting(Obstacle::code)
                .isEqualTo(refused == null ? java.util.List.of() : java.util.List.of(refused));
    }
}
