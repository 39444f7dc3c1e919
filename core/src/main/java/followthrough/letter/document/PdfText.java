package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.sandbox.OpensUntrusted;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the printed characters of a PDF in the order of its content, page by page; what they mean is decided elsewhere. */
@OpensUntrusted
final class PdfText extends PDFTextStripper {

    private static final int MOST_PAGES = 400;
    private static final int BOLD = 600;

    private final List<PrintedPage> pages = new ArrayList<>();
    private final Set<Integer> paragraphs = new HashSet<>();
    private final IdentityHashMap<PDFont, Typeface> fonts = new IdentityHashMap<>(); // equality of fonts takes long

    /** What matters of a font, worked out once. */
    private record Typeface(boolean bold, boolean symbols) {}

    private final ReadingProgress progress;
    private final int pagesInAll;

    private PdfText(ReadingProgress progress, int pagesInAll) {
        this.progress = progress;
        this.pagesInAll = pagesInAll;
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(false); // PrintedPage does, in a fraction of the time
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    static Source source(byte[] document, ReadingProgress progress) {
        try (var pdf = Loader.loadPDF(document)) {
            int pages = pdf.getNumberOfPages();
            if (pages > MOST_PAGES) throw new LetterUnreadable(Reason.TOO_MANY_PAGES);
            var reading = new PdfText(progress, pages);
            reading.writeText(pdf, Writer.nullWriter());
            return PrintedDocument.source(reading.pages);
        } catch (InvalidPasswordException locked) {
            throw new LetterUnreadable(Reason.ENCRYPTED);
        } catch (IOException damaged) {
            throw new LetterUnreadable(Reason.DAMAGED);
        }
    }

    /** A tagged document says where its paragraphs begin. */
    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        if (properties != null && properties.containsKey(COSName.MCID)) {
            paragraphs.add(getCharactersByArticle().get(0).size());
        }
    }

    @Override
    protected void writePage() {
        progress.reading(getCurrentPageNo(), pagesInAll);
        var page = new PrintedPage(getCurrentPageNo(), size(getCurrentPage()));
        var printed = getCharactersByArticle().get(0);
        for (int i = 0; i < printed.size(); i++) {
            if (paragraphs.contains(i)) page.openParagraph();
            page.print(glyph(printed.get(i)));
        }
        pages.add(page);
        paragraphs.clear();
    }

    private Glyph glyph(TextPosition position) {
        var font =
                fonts.computeIfAbsent(position.getFont(), printed -> new Typeface(isBold(printed), isSymbols(printed)));
        var glyph = Glyph.of(position, font.bold());
        boolean bullet = font.symbols() && glyph.text().chars().allMatch(Character::isLetterOrDigit);
        return bullet ? glyph.as("\u2022") : glyph;
    }

    /** In these fonts a letter is printed as a bullet, an arrow or a square. */
    private static boolean isSymbols(PDFont font) {
        var name = name(font);
        return name.contains("wingdings") || name.contains("webdings") || name.contains("dingbats");
    }

    private static String name(PDFont font) {
        return font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    }

    private static boolean isBold(PDFont font) {
        var name = name(font);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi"))
            return true;
        var descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
    }

    static Layout.Page size(PDPage page) {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return turned
                ? new Layout.Page(box.getHeight(), box.getWidth())
                : new Layout.Page(box.getWidth(), box.getHeight());
    }
}
