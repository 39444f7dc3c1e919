package followthrough.file;

import java.io.IOException;
import java.io.InputStream;

/** The parts of a file one after the other, of which only one is held; skipping fetches nothing. */
final class PartStream extends InputStream {

    /** Fetches one part by its number, from 0. */
    @FunctionalInterface
    interface Parts {

        byte[] part(int number);
    }

    private final long size;
    private final Parts parts;
    private byte[] held = {};
    private int number = -1;
    private long at;

    PartStream(long size, Parts parts) {
        this.size = size;
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) return 0;
        if (at >= size) return -1;
        int wanted = (int) (at / StoredFiles.PART);
        if (wanted != number) {
            held = parts.part(wanted);
            number = wanted;
        }
        int within = (int) (at % StoredFiles.PART);
        int length = Math.min(most, held.length - within);
        if (length <= 0) throw new IOException("a part is too short");
        System.arraycopy(held, within, into, from, length);
        at += length;
        return length;
    }

    @Override
    public long skip(long most) {
        long skipped = Math.max(0, Math.min(most, size - at));
        at += skipped;
        return skipped;
    }
}
