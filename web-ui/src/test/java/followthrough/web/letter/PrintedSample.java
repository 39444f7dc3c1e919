package followthrough.web.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Prints a text as a PDF: paragraphs broken into lines, lines onto pages, items of a list set in with a bullet. */
public final class PrintedSample {

    private static final float SIZE = 11;
    private static final float LEADING = 15;
    private static final float MARGIN = 72;
    private static final int LINE = 82;
    private static final int LINES = 34;

    private final List<List<String>> pages = new ArrayList<>();
    private List<String> page = new ArrayList<>();

    public static byte[] of(String text) {
        return of(text, pdf -> {});
    }

    /** Its first page shows a picture of half a gigabyte, which takes little when packed and is only unpacked to draw it. */
    public static byte[] undrawable(String text) {
        return of(text, pdf -> {
            int side = 22_000;
            var page = pdf.getPage(0);
            var grey = new PDStream(pdf, new Nothing((long) side * side), COSName.FLATE_DECODE);
            var picture = grey.getCOSObject();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setInt(COSName.WIDTH, side);
            picture.setInt(COSName.HEIGHT, side);
            var shown = (PDImageXObject) PDXObject.createXObject(picture, page.getResources());
            try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, false)) {
                content.drawImage(shown, 0, 0, 60, 60);
            }
        });
    }

    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    private static byte[] of(String text, Change change) {
        var letter = new PrintedSample();
        text.lines().forEach(letter::paragraph);
        letter.pages.add(letter.page);
        try {
            return letter.pdf(change);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void paragraph(String text) {
        var item = text.startsWith("- ");
        var line = new StringBuilder(item ? "\u2022 " : "");
        for (var word : (item ? text.substring(2) : text).split(" ", -1)) {
            if (line.length() + word.length() > LINE) {
                add(line.toString());
                line = new StringBuilder(item ? "  " : "");
            }
            line.append(word).append(' ');
        }
        add(line.toString());
    }

    private void add(String line) {
        if (page.size() == LINES) {
            pages.add(page);
            page = new ArrayList<>();
        }
        page.add(line.stripTrailing());
    }

    private byte[] pdf(Change change) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var lines : pages) print(pdf, lines);
            change.to(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void print(PDDocument pdf, List<String> lines) throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        pdf.addPage(sheet);
        PDFont font = new PDType1Font(FontName.HELVETICA);
        try (var content = new PDPageContentStream(pdf, sheet)) {
            float top = PDRectangle.A4.getHeight() - MARGIN;
            for (var line : lines) {
                content.beginText();
                content.setFont(font, SIZE);
                float left = MARGIN + (line.startsWith("  ") ? font.getStringWidth("\u2022 ") / 1000 * SIZE : 0);
                content.newLineAtOffset(left, top);
                content.showText(line.strip());
                content.endText();
                top -= LEADING;
            }
        }
    }

    /** So many zeros. */
    private static final class Nothing extends InputStream {

        private long left;

        Nothing(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) return -1;
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + count, (byte) 0);
            left -= count;
            return count;
        }
    }

    private PrintedSample() {}
}
