package followthrough.web.export;

import java.io.IOException;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** How our Word documents look: a new one has neither headings nor a language until it is told. */
final class PaperWordStyles {

    static void into(XWPFDocument word) {
        try (var styles = resource("word-styles.xml");
                var numbering = resource("word-numbering.xml")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            word.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (IOException | XmlException damaged) {
            throw new IllegalStateException("the styles of Word documents cannot be read", damaged);
        }
    }

    private static java.io.InputStream resource(String name) {
        return Objects.requireNonNull(PaperWordStyles.class.getResourceAsStream(name), name);
    }

    private PaperWordStyles() {}
}
