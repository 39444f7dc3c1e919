package followthrough.pack;

import followthrough.shared.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack that is ready to be written; its files are read while they are. */
public final class Pack {

    /** ZIP files know no earlier day; that of the pack stands in its manifest. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final PackManifest manifest;
    private final byte[] written;
    private final List<PackEntry> entries;

    Pack(PackManifest manifest, List<PackEntry> entries) {
        this.manifest = manifest;
        this.written = PackJson.bytes(manifest);
        this.entries = entries;
    }

    public PackManifest manifest() {
        return manifest;
    }

    /** Of the manifest, and so of everything in the pack. */
    public String fingerprint() {
        return Sha256.of(written);
    }

    /**
     * The same bytes for the same content. Nothing is compressed: what is large in a pack is so already, and each release of
     * a compressor has bytes of its own.
     */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        begin(zip, PackManifest.NAME);
        zip.write(written);
        zip.closeEntry();
        for (var entry : entries) {
            begin(zip, entry.path());
            try (var content = entry.content().openStream()) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DAY);
        zip.putNextEntry(entry);
    }
}
