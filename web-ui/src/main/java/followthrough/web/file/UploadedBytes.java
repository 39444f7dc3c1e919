package followthrough.web.file;

import followthrough.shared.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;

/** What a browser sent as a file, read from where the server put it aside and never held as a whole. */
public record UploadedBytes(MultipartFile file) implements ByteSource {

    public static ByteSource of(MultipartFile file) {
        return new UploadedBytes(file);
    }

    @Override
    public long size() {
        return file.getSize();
    }

    @Override
    public InputStream openStream() throws IOException {
        return file.getInputStream();
    }
}
