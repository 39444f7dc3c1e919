package followthrough.letter.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/** PDFs that ruin whoever reads them, and PDFs with honest words, whose first page ruins whoever draws it. */
public final class HostilePdf {

    /** A page of one word without an end, which takes next to nothing when packed. */
    public static byte[] bomb() {
        return MadePdf.of("", document -> {
            var page = new PDPage();
            document.addPage(page);
            page.setContents(new PDStream(document, new OneWord(600L * 1024 * 1024), COSName.FLATE_DECODE));
        });
    }

    /** Its first page is filled with a pattern of two tiles that are filled with the same pattern. */
    public static byte[] endlessPattern(String text) {
        return MadePdf.of(text, document -> {
            var pattern = new PDTilingPattern();
            pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
            pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
            pattern.setBBox(new PDRectangle(100, 100));
            pattern.setXStep(100);
            pattern.setYStep(100);
            var resources = new PDResources();
            pattern.setResources(resources);
            resources.put(COSName.getPDFName("P"), pattern);
            write(
                    (COSStream) pattern.getCOSObject(),
                    "/Pattern cs /P scn 0 0 50 100 re f /Pattern cs /P scn 50 0 50 100 re f");
            document.getPage(0).getResources().put(COSName.getPDFName("P"), pattern);
            append(document, "/Pattern cs /P scn 0 0 600 800 re f\n");
        });
    }

    /** Its first page shows a picture of half a gigabyte, which takes next to nothing when packed. */
    public static byte[] hugePicture(String text) {
        return MadePdf.of(text, document -> {
            int side = 22_000;
            var picture = new PDStream(document, new OneWord((long) side * side), COSName.FLATE_DECODE).getCOSObject();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setInt(COSName.WIDTH, side);
            picture.setInt(COSName.HEIGHT, side);
            var resources = document.getPage(0).getResources();
            resources.put(COSName.getPDFName("I"), PDXObject.createXObject(picture, resources));
            append(document, "q 600 0 0 800 0 0 cm /I Do Q\n");
        });
    }

    private static void write(COSStream stream, String operators) throws IOException {
        try (var out = stream.createOutputStream()) {
            out.write(operators.getBytes(US_ASCII));
        }
    }

    private static void append(PDDocument document, String operators) throws IOException {
        var page = document.getPage(0);
        var streams = new ArrayList<PDStream>();
        page.getContentStreams().forEachRemaining(streams::add);
        streams.add(new PDStream(document, new ByteArrayInputStream(operators.getBytes(US_ASCII))));
        page.setContents(streams);
    }

    private HostilePdf() {}

    /** The beginning of a string that goes on for so long, which takes next to nothing when packed. */
    private static final class OneWord extends InputStream {

        private long left;

        OneWord(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? '(' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) return -1;
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + count, (byte) '(');
            left -= count;
            return count;
        }
    }
}
