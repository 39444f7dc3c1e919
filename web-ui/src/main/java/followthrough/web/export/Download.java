package followthrough.web.export;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document on its way to the reader's disk; whoever may have it was decided by the page that it belongs to. */
public final class Download {

    /** The endings that an address of a document may have. */
    public static final String FORMATS = "{format:pdf|docx}";

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final PdfLimiter PRESS = new PdfLimiter(2, Duration.ofSeconds(15));

    /**
     * A paper as a file to keep. Throws {@link followthrough.web.fault.Busy} when too many others are being printed.
     *
     * @param format "pdf" or "docx"
     * @param name without ending; references only, since names of files are seen by others
     */
    public static ResponseEntity<byte[]> of(Paper paper, String format, String name) {
        return format.equals("docx")
                ? file(PaperWord.of(paper), WORD, name + ".docx")
                : file(PRESS.print(() -> PaperPdf.of(paper)), MediaType.APPLICATION_PDF, name + ".pdf");
    }

    /** The same as one page of the web, which can be put beside others. */
    public static ResponseEntity<byte[]> page(Paper paper, String name) {
        return file(PaperPage.of(paper), new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), name + ".html");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(bytes);
    }

    private Download() {}
}
