package followthrough.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes that need not be held in memory: a stream over them can be opened as often as they are needed. */
public interface ByteSource {

    long size();

    InputStream openStream() throws IOException;

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
