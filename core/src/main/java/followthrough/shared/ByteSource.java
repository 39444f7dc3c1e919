package followthrough.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes that need not be held in memory: a stream over them can be opened as often as they are needed. */
public interface ByteSource {

    long size();

    InputStream openStream() throws IOException;

    /** 64 hexadecimal digits; unless it is known, the stream is read through for it. */
    default String sha256() {
        var digest = Sha256.digest();
        try (var stream = openStream()) {
            var part = new byte[64 * 1024];
            for (int read = stream.read(part); read >= 0; read = stream.read(part)) digest.update(part, 0, read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first bytes, as many as there are up to this number. */
    default byte[] beginning(int most) throws IOException {
        try (var stream = openStream()) {
            return stream.readNBytes(most);
        }
    }

    static ByteSource of(byte[] bytes) {
        return new ByteSource() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream openStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public byte[] beginning(int most) {
                return Arrays.copyOf(bytes, Math.min(most, bytes.length));
            }
        };
    }
}
