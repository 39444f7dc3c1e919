package followthrough.letter.document.process;

import followthrough.letter.document.Layout;
import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.Line;
import followthrough.letter.document.Region;
import followthrough.letter.document.Source;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source on its way from the process that read it; the one that takes it believes none of its numbers. */
final class SourceStream {

    private static final int LONGEST = 20_000_000;
    private static final int MOST = 1_000_000;

    static void write(Source source, DataOutputStream out) throws IOException {
        var text = source.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        out.writeInt(source.lines().size());
        for (var line : source.lines()) {
            out.writeInt(line.start());
            out.writeInt(line.text().length());
            out.writeDouble(line.indent());
            out.writeInt(line.gap());
            out.writeBoolean(line.emphasised());
            out.writeInt(line.page() == null ? 0 : line.page());
        }
        out.writeInt(source.layout().pages().size());
        for (var page : source.layout().pages()) {
            out.writeDouble(page.width());
            out.writeDouble(page.height());
        }
        out.writeInt(source.layout().words().size());
        for (var word : source.layout().words()) {
            out.writeInt(word.start());
            out.writeInt(word.end());
            write(word.box(), out);
        }
        out.writeInt(source.remarks().size());
        for (var remark : source.remarks()) {
            out.writeUTF(remark.way().name());
            out.writeUTF(remark.told());
            out.writeInt(remark.start());
            out.writeInt(remark.end());
        }
    }

    private static void write(Region box, DataOutputStream out) throws IOException {
        out.writeInt(box.page());
        out.writeFloat((float) box.left());
        out.writeFloat((float) box.top());
        out.writeFloat((float) box.width());
        out.writeFloat((float) box.height());
    }

    static Source read(DataInputStream in) throws IOException {
        var text = new String(in.readNBytes(bounded(in.readInt(), LONGEST)), StandardCharsets.UTF_8);
        List<Line> lines = new ArrayList<>();
        for (int left = bounded(in.readInt(), MOST); left > 0; left--) lines.add(line(text, in));
        List<Layout.Page> pages = new ArrayList<>();
        for (int left = bounded(in.readInt(), MOST); left > 0; left--) {
            pages.add(new Layout.Page(in.readDouble(), in.readDouble()));
        }
        List<Layout.Word> words = new ArrayList<>();
        for (int left = bounded(in.readInt(), MOST); left > 0; left--) {
            int start = bounded(in.readInt(), text.length());
            words.add(new Layout.Word(start, bounded(in.readInt(), text.length()), box(in)));
        }
        List<Source.Remark> remarks = new ArrayList<>();
        for (int left = bounded(in.readInt(), MOST); left > 0; left--) remarks.add(remark(text, in));
        return new Source(text, lines, pages.isEmpty() ? Layout.NONE : new Layout(pages, words), remarks);
    }

    private static Source.Remark remark(String text, DataInputStream in) throws IOException {
        var way = Source.Way.valueOf(in.readUTF());
        var told = in.readUTF();
        int start = in.readInt();
        int end = in.readInt();
        boolean whole = start < 0;
        return new Source.Remark(
                way, told, whole ? -1 : bounded(start, text.length()), whole ? -1 : bounded(end, text.length()));
    }

    private static Line line(String text, DataInputStream in) throws IOException {
        int start = bounded(in.readInt(), text.length());
        int end = start + bounded(in.readInt(), text.length() - start);
        double indent = in.readDouble();
        int gap = in.readInt();
        boolean emphasised = in.readBoolean();
        return Line.of(text.substring(start, end), start, indent, gap, emphasised, page(in.readInt()));
    }

    private static @Nullable Integer page(int number) {
        return number == 0 ? null : Integer.valueOf(number);
    }

    private static Region box(DataInputStream in) throws IOException {
        return new Region(in.readInt(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
    }

    static int bounded(int number, int most) {
        if (number < 0 || number > most) throw new LetterUnreadable(Reason.DAMAGED);
        return number;
    }

    private SourceStream() {}
}
