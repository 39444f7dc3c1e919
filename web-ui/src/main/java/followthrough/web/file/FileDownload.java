package followthrough.web.file;

import followthrough.shared.ByteSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file of somebody else's, handed over to be kept: streamed, never guessed at and never shown as a page of ours. */
public final class FileDownload {

    /** What nobody vouches for. */
    public static final String ANY = MediaType.APPLICATION_OCTET_STREAM_VALUE;

    public static ResponseEntity<Resource> of(@Nullable String name, String type, ByteSource content) {
        var disposition = ContentDisposition.attachment()
                .filename(name == null ? "file" : name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(MediaType.parseMediaType(type))
                .body(new Streamed(content));
    }

    private static final class Streamed extends AbstractResource {

        private final ByteSource content;

        private Streamed(ByteSource content) {
            this.content = content;
        }

        @Override
        public long contentLength() {
            return content.size();
        }

        /** Begun before anything is answered: whoever asks for a file that is just being removed is told so on a page. */
        @Override
        public InputStream getInputStream() throws IOException {
            var stream = new BufferedInputStream(content.openStream());
            stream.mark(1);
            stream.read();
            stream.reset();
            return stream;
        }

        @Override
        public String getDescription() {
            return "a stored file";
        }
    }

    private FileDownload() {}
}
