package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.sandbox.OpensUntrusted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a packed document; only those that are asked for are unpacked, and only up to a limit. */
@OpensUntrusted
final class Parts implements AutoCloseable {

    /** Bytes of one part when unpacked; the text of 300 pages has about five million. */
    private static final int LARGEST = 40 * 1024 * 1024;

    private static final int MOST = 5000;
    private static final int END_RECORD = 22;
    private static final int LONGEST_REMARK = 65535;

    private final ZipFile zip;

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    static Parts of(byte[] document) {
        if (count(document) > MOST) throw new LetterUnreadable(Reason.TOO_LARGE);
        try {
            return new Parts(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(document))
                    .setIgnoreLocalFileHeader(true)
                    .get());
        } catch (IOException | RuntimeException damaged) {
            throw new LetterUnreadable(Reason.DAMAGED);
        }
    }

    /** How many parts it claims to have, before anything is kept for each of them. */
    private static int count(byte[] document) {
        for (int i = document.length - END_RECORD; i >= 0 && i >= document.length - END_RECORD - LONGEST_REMARK; i--) {
            if (document[i] == 'P' && document[i + 1] == 'K' && document[i + 2] == 5 && document[i + 3] == 6) {
                return (document[i + 10] & 0xFF) | (document[i + 11] & 0xFF) << 8;
            }
        }
        throw new LetterUnreadable(Reason.DAMAGED);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    boolean holdsFolder(String folder) {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .anyMatch(name -> name.startsWith(folder));
    }

    /** A part that has to be there, unpacked. */
    InputStream stream(String name) {
        var entry = zip.getEntry(name);
        if (entry == null) throw new LetterUnreadable(Reason.DAMAGED);
        try (var packed = zip.getInputStream(entry)) {
            var bytes = packed.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw new LetterUnreadable(Reason.TOO_LARGE);
            return new ByteArrayInputStream(bytes);
        } catch (IOException | RuntimeException damaged) {
            throw damaged instanceof LetterUnreadable known ? known : new LetterUnreadable(Reason.DAMAGED);
        }
    }

    String text(String name) {
        try (var part = stream(name)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new LetterUnreadable(Reason.DAMAGED);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException nothingIsOpen) {
            throw new LetterUnreadable(Reason.DAMAGED);
        }
    }
}
