package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.Source.Remark;
import followthrough.letter.document.Source.Way;
import followthrough.letter.document.scan.Recognition;
import followthrough.letter.document.scan.ScannedWord;
import followthrough.sandbox.OpensUntrusted;
import followthrough.shared.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Pages that are pictures: drawn, their words recognised, and read as if they were printed. */
@OpensUntrusted
public final class ScannedDocument {

    /** A report of this length takes the time that there is. */
    private static final int MOST_PAGES = 60;

    private static final String END = "%%EOF";

    /** Readers look for the mark in the last kilobyte; what is sent over networks may have something behind it. */
    private static final int END_WITHIN = 2048;

    private static final double POINTS = 72;
    private static final double RESOLUTION = 300;
    private static final double MOST_PIXELS = 12_000_000;

    /** Below it, one word in three is not what is printed. */
    private static final int SURE = 60;

    /** Left edges so near each other, in points, are one. */
    private static final double ALIGNED = 3;

    /** Between words; columns are further apart. */
    private static final double WIDEST_SPACE = 1.6;

    /** A sign is further from its words than they are from each other. */
    private static final double APART = 0.5;

    /** What the program sees in bullets, however sure it is; no line of a letter begins with one. */
    private static final Set<String> DRAWN =
            Set.of("\u00a2", "\u00ab", "\u00bb", "\u00a9", "\u00ae", "\u00b0", "\u00a4");

    private static final double ALIKE = 0.13;
    private static final int BULLET = 100;

    private final Recognition recognition;
    private final List<PrintedPage> pages = new ArrayList<>();
    private final List<Region> doubtful = new ArrayList<>();
    private final List<Double> edges = new ArrayList<>();

    private ScannedDocument(Recognition recognition) {
        this.recognition = recognition;
    }

    /**
     * The lines of a PDF whose pages are pictures, or of a mail to which it is attached.
     *
     * @throws LetterUnreadable when nothing here recognises text, or none is found; damaged, when none is found because
     *     the end of the document is missing
     */
    public static Source source(byte[] document, Recognition recognition, ReadingProgress progress) {
        if (Kind.likely(ByteSource.of(document)).filter(Kind.MAIL::equals).isPresent())
            return new MailDocument(document, progress).recognised(recognition);
        try {
            return pictured(document, recognition, progress);
        } catch (LetterUnreadable unreadable) {
            boolean torn = unreadable.reason() == Reason.SCANNED && isCutOff(document);
            throw torn ? new LetterUnreadable(Reason.DAMAGED) : unreadable;
        }
    }

    /** A PDF ends with its mark; of one that came only in part, hardly a page is left to hold anything. */
    private static boolean isCutOff(byte[] document) {
        var end = Arrays.copyOfRange(document, Math.max(0, document.length - END_WITHIN), document.length);
        return !new String(end, StandardCharsets.ISO_8859_1).contains(END);
    }

    private static Source pictured(byte[] document, Recognition recognition, ReadingProgress progress) {
        if (!recognition.isInstalled()) throw new LetterUnreadable(Reason.SCANNED);
        var scanned = new ScannedDocument(recognition);
        try (var pdf = Loader.loadPDF(document)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) throw new LetterUnreadable(Reason.TOO_MANY_PAGES);
            var drawing = new PDFRenderer(pdf);
            drawing.setSubsamplingAllowed(true);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                progress.reading(page, pdf.getNumberOfPages());
                scanned.take(pdf, drawing, page);
            }
        } catch (IOException damaged) {
            throw new LetterUnreadable(Reason.DAMAGED);
        }
        return scanned.told(Legible.checked(PrintedDocument.source(scanned.pages)));
    }

    private void take(PDDocument pdf, PDFRenderer drawing, int number) throws IOException {
        var size = PdfText.size(pdf.getPage(number - 1));
        double area = Math.max(1, size.width() * size.height());
        double scale = Math.min(RESOLUTION / POINTS, Math.sqrt(MOST_PIXELS / area));
        var png = new ByteArrayOutputStream();
        ImageIO.write(drawing.renderImage(number - 1, (float) scale, ImageType.GRAY), "png", png);
        print(number, size, scale, recognised(png.toByteArray()));
    }

    private List<ScannedWord> recognised(byte[] picture) {
        try {
            return recognition.words(picture);
        } catch (IOException failed) {
            throw new LetterUnreadable(Reason.TOO_DEMANDING);
        }
    }

    private void print(int number, Layout.Page size, double scale, List<ScannedWord> words) {
        var page = new PrintedPage(number, size);
        double usual = usualSize(words) / scale;
        ScannedWord before = null;
        double moved = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = i + 1 < words.size() ? bulleted(words.get(i), before, words.get(i + 1)) : words.get(i);
            boolean begins = before == null || before.line() != word.line();
            if (begins) moved = aligned(word.left() / scale) - word.left() / scale;
            double printed = word.size() / scale;
            double type = Math.abs(printed - usual) <= usual * ALIKE ? usual : printed;
            double from = begins || before == null ? -1 : before.right() / scale + moved;
            print(page, word, scale, moved, type, from);
            before = word;
        }
        pages.add(page);
    }

    private void print(PrintedPage page, ScannedWord word, double scale, double moved, double type, double from) {
        double left = word.left() / scale + moved;
        double right = Math.max(word.right() / scale + moved, left + 1);
        double base = word.baseline() / scale;
        if (from >= 0 && left - from <= type * WIDEST_SPACE)
            page.print(new Glyph(" ", from, base, Math.max(0.5, left - from), type * 0.7, type, false));
        int letters = word.text().length();
        double width = (right - left) / letters;
        for (int i = 0; i < letters; i++) {
            var letter = word.text().substring(i, i + 1);
            page.print(new Glyph(letter, left + i * width, base, width, type * 0.7, type, false));
        }
        if (word.confidence() < SURE)
            doubtful.add(new Region(page.number(), left, base - type * 0.7, right - left, type * 0.7));
    }

    /** What begins a line and is drawn, or stands apart and is like no word, is a bullet that the program does not know. */
    private static ScannedWord bulleted(ScannedWord word, @Nullable ScannedWord before, ScannedWord next) {
        boolean first = (before == null || before.line() != word.line()) && next.line() == word.line();
        boolean apart = next.left() - word.right() > word.size() * APART;
        boolean unsure = word.text().length() <= 2
                && word.confidence() < SURE
                && !word.text().chars().allMatch(Character::isDigit);
        boolean sign = (unsure && apart) || DRAWN.contains(word.text());
        if (!first || !sign) return word;
        return new ScannedWord("\u2022", word.line(), word.left(), word.right(), word.baseline(), word.size(), BULLET);
    }

    /** Half of the words are set in no larger type. */
    private static double usualSize(List<ScannedWord> words) {
        var sizes = words.stream().mapToDouble(ScannedWord::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    /** Where the lines begin that begin nearly there: a scanner knows no margins. */
    private double aligned(double left) {
        for (double edge : edges) if (Math.abs(edge - left) <= ALIGNED) return edge;
        edges.add(left);
        return left;
    }

    /** The words that were not surely recognised, at their places in the text. */
    private Source told(Source source) {
        List<Remark> remarks = new ArrayList<>(List.of(Remark.of(Way.RECOGNISED, String.valueOf(pages.size()))));
        for (var word : source.layout().words()) {
            if (doubtful.stream().noneMatch(box -> isAt(box, word.box()))) continue;
            var text = source.text().substring(word.start(), word.end());
            remarks.add(new Remark(Way.DOUBTFUL_WORD, text, word.start(), word.end()));
        }
        return source.remarked(remarks.toArray(Remark[]::new));
    }

    private static boolean isAt(Region doubtful, Region word) {
        double middle = doubtful.left() + doubtful.width() / 2;
        return word.sharesLineWith(doubtful) && middle >= word.left() && middle <= word.right();
    }
}
