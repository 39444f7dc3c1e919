package followthrough.web.form;

import followthrough.keeping.KeptFiles;
import followthrough.keeping.KeptForm.KeptFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.springframework.web.multipart.MultipartFile;

/** A file that was uploaded before its form was refused or left, as if it came with the form again. */
record KeptUpload(KeptFile file, KeptFiles files) implements MultipartFile {

    @Override
    public String getName() {
        return file.field();
    }

    @Override
    public String getOriginalFilename() {
        return file.name();
    }

    @Override
    public String getContentType() {
        return file.mediaType();
    }

    @Override
    public boolean isEmpty() {
        return file.size() == 0;
    }

    @Override
    public long getSize() {
        return file.size();
    }

    @Override
    public byte[] getBytes() throws IOException {
        try (var bytes = getInputStream()) {
            return bytes.readAllBytes();
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return files.bytes(file).openStream();
    }

    @Override
    public void transferTo(File target) throws IOException {
        try (var bytes = getInputStream()) {
            Files.copy(bytes, target.toPath());
        }
    }
}
