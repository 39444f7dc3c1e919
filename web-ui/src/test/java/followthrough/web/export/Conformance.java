package followthrough.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a PDF is what it says, and reads its words back. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    public static void assertAccessible(byte[] pdf) throws Exception {
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            var veraPdf = Foundries.defaultInstance();
            try (var parser = veraPdf.createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = veraPdf.createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions())
                        .as("what is not %s", flavour)
                        .extracting(found -> found.getRuleId().getClause() + " " + found.getMessage())
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }

    /** The words of all pages; broken lines are spaces. */
    public static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Where the rightmost character of all pages ends, in points from the left. */
    public static float rightmost(byte[] pdf) throws Exception {
        var ends = new ArrayList<Float>();
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                ends.add(text.getXDirAdj() + text.getWidthDirAdj());
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return ends.isEmpty() ? 0 : Collections.max(ends);
    }

    private Conformance() {}
}
