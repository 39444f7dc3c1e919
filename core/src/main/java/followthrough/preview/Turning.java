package followthrough.preview;

import followthrough.sandbox.OpensUntrusted;
import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a picture lies: telephones keep it as the lens saw it, and say beside it how to turn it. */
@OpensUntrusted
record Turning(int said) {

    private static final int BEGINNING = 0xFFD8;
    private static final int APPLICATION = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final short LITTLE = 0x4949;
    private static final short ORIENTATION = 0x0112;

    private static final Turning NONE = new Turning(1);

    /** As it lies where nothing is said, or nothing that one understands. */
    static Turning of(byte[] file) {
        try {
            return jpeg(ByteBuffer.wrap(file));
        } catch (RuntimeException cut) {
            return NONE;
        }
    }

    private static Turning jpeg(ByteBuffer file) {
        if ((file.getShort() & 0xFFFF) != BEGINNING) return NONE;
        while (file.remaining() > 4) {
            int kind = file.getShort() & 0xFFFF;
            int length = (file.getShort() & 0xFFFF) - 2;
            if (kind == SCAN || length < 0) return NONE;
            if (kind == APPLICATION && length > 14 && file.getInt(file.position()) == EXIF)
                return exif(file.slice(file.position() + 6, length - 6));
            file.position(file.position() + length);
        }
        return NONE;
    }

    private static Turning exif(ByteBuffer facts) {
        if (facts.getShort(0) == LITTLE) facts.order(ByteOrder.LITTLE_ENDIAN);
        int at = facts.getInt(4);
        int entries = facts.getShort(at) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + 12 * i;
            if (facts.getShort(entry) != ORIENTATION) continue;
            int said = facts.getShort(entry + 8);
            return said >= 1 && said <= 8 ? new Turning(said) : NONE;
        }
        return NONE;
    }

    /** Whether it stands on its side, so that its height becomes its width. */
    boolean isOnItsSide() {
        return said >= 5;
    }

    /** Of a picture that is so wide and high as it lies. */
    AffineTransform turned(int wide, int high) {
        return switch (said) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
            default -> new AffineTransform();
        };
    }
}
