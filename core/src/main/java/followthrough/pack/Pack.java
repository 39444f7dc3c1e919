package followthrough.pack;

import followthrough.shared.ByteSource;
import followthrough.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack that is ready to be written; its files are read while they are. */
public final class Pack {

    /** ZIP files know no earlier day; that of the pack stands in its manifest. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final ByteSource NOTHING = ByteSource.of(new byte[0]);

    /** Beyond it the frame of a ZIP is larger. */
    private static final long MOST_PLAIN = 0xFFFF_FFFFL;

    private static final int MOST_ENTRIES = 0xFFFF - 1;

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

    /** In bytes, so that whoever fetches it knows when some is missing; empty for what needs ZIP's larger numbers. */
    public OptionalLong size() {
        var frame = new ByteArrayOutputStream();
        long size = written.length;
        try (var zip = new ZipOutputStream(frame)) {
            add(zip, PackManifest.NAME, NOTHING);
            for (var entry : entries) {
                add(zip, entry.path(), NOTHING);
                size += entry.content().size();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        size += frame.size();
        return size < MOST_PLAIN && entries.size() < MOST_ENTRIES ? OptionalLong.of(size) : OptionalLong.empty();
    }

    /**
     * The same bytes for the same content. Nothing is compressed: what is large in a pack is so already, and each release of
     * a compressor has bytes of its own. A file is read twice, since its check sum stands before it.
     */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        add(zip, PackManifest.NAME, ByteSource.of(written));
        for (var entry : entries) add(zip, entry.path(), entry.content());
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, ByteSource content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DAY);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.size());
        entry.setCrc(checkSum(content));
        zip.putNextEntry(entry);
        try (var stream = content.openStream()) {
            stream.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static long checkSum(ByteSource content) throws IOException {
        var sum = new CRC32();
        var part = new byte[64 * 1024];
        try (var stream = content.openStream()) {
            for (int read = stream.read(part); read >= 0; read = stream.read(part)) sum.update(part, 0, read);
        }
        return sum.getValue();
    }
}
