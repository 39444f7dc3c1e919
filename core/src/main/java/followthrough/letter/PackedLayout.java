package followthrough.letter;

import followthrough.letter.document.Layout;
import followthrough.letter.document.Region;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A layout in few bytes, about three for a word: lengths in tenths of a point, each as the difference from the word
 * before, seven bits to a byte, deflated. The first byte names the form, so that a later one can be told apart.
 */
final class PackedLayout {

    private static final int FORM = 1;
    private static final double TENTHS = 10;

    static byte[] pack(Layout layout) {
        var packed = new ByteArrayOutputStream();
        packed.write(FORM);
        try (var out = new DataOutputStream(new DeflaterOutputStream(packed))) {
            write(out, layout.pages().size());
            for (var page : layout.pages()) {
                write(out, tenths(page.width()));
                write(out, tenths(page.height()));
            }
            write(out, layout.words().size());
            var before = Corner.ORIGIN;
            for (var word : layout.words()) before = before.write(out, word);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static Layout unpack(byte[] packed) {
        if (packed[0] != FORM) throw new IllegalArgumentException("layout of form " + packed[0]);
        try (var in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed, 1, packed.length - 1)))) {
            List<Layout.Page> pages = new ArrayList<>();
            for (int left = read(in); left > 0; left--) {
                pages.add(new Layout.Page(read(in) / TENTHS, read(in) / TENTHS));
            }
            List<Layout.Word> words = new ArrayList<>();
            var before = Corner.ORIGIN;
            for (int left = read(in); left > 0; left--) {
                var word = before.read(in);
                words.add(word);
                before = Corner.of(word);
            }
            return new Layout(pages, words);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** What the next word is written as the difference from, in characters and tenths of a point. */
    private record Corner(int end, int page, int right, int top, int height) {

        static final Corner ORIGIN = new Corner(0, 0, 0, 0, 0);

        static Corner of(Layout.Word word) {
            var box = word.box();
            return new Corner(
                    word.end(),
                    box.page(),
                    tenths(box.left()) + tenths(box.width()),
                    tenths(box.top()),
                    tenths(box.height()));
        }

        Corner write(DataOutputStream out, Layout.Word word) throws IOException {
            var box = word.box();
            PackedLayout.write(out, word.start() - end);
            PackedLayout.write(out, word.end() - word.start());
            PackedLayout.write(out, box.page() - page);
            PackedLayout.write(out, tenths(box.left()) - right);
            PackedLayout.write(out, tenths(box.top()) - top);
            PackedLayout.write(out, tenths(box.width()));
            PackedLayout.write(out, tenths(box.height()) - height);
            return of(word);
        }

        Layout.Word read(DataInputStream in) throws IOException {
            int start = end + PackedLayout.read(in);
            int length = PackedLayout.read(in);
            int on = page + PackedLayout.read(in);
            double left = (right + PackedLayout.read(in)) / TENTHS;
            double above = (top + PackedLayout.read(in)) / TENTHS;
            double width = PackedLayout.read(in) / TENTHS;
            double high = (height + PackedLayout.read(in)) / TENTHS;
            return new Layout.Word(start, start + length, new Region(on, left, above, width, high));
        }
    }

    private static int tenths(double points) {
        return (int) Math.round(points * TENTHS);
    }

    /** Small numbers of either sign in one byte. */
    private static void write(DataOutputStream out, int number) throws IOException {
        int rest = (number << 1) ^ (number >> 31);
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int read(DataInputStream in) throws IOException {
        int rest = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            rest |= (next & 0x7F) << shift;
            if ((next & 0x80) == 0) return (rest >>> 1) ^ -(rest & 1);
        }
        throw new EOFException("a number without an end");
    }

    private PackedLayout() {}
}
