package followthrough.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import javax.xml.transform.TransformerFactory;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A paper as a Word document: real headings, lists and header rows, so that it can be read aloud and edited further. */
final class PaperWord {

    /** Twentieths of a point. */
    private static final int A4_SHORT = 11906;

    private static final int A4_LONG = 16838;
    private static final int MARGIN = 1020;

    /** A Word file has a dozen parts, and for each the library would search every jar for a writer of XML. */
    private static final String XML_WRITERS = "javax.xml.transform.TransformerFactory";

    static {
        if (System.getProperty(XML_WRITERS) == null)
            System.setProperty(
                    XML_WRITERS,
                    TransformerFactory.newDefaultInstance().getClass().getName());
    }

    private final XWPFDocument word = new XWPFDocument();
    private final int width;

    static byte[] of(Paper paper) {
        return new PaperWord(paper).bytes();
    }

    private PaperWord(Paper paper) {
        width = (paper.wide() ? A4_LONG : A4_SHORT) - 2 * MARGIN;
        PaperWordStyles.into(word);
        word.getProperties().getCoreProperties().setTitle(Glyphs.clean(paper.title()));
        word.getProperties().getCoreProperties().setDescription(Glyphs.clean(paper.footer()));
        word.getProperties().getCoreProperties().setCreator("Followthrough");
        page(paper.wide());
        said(word.createParagraph(), "Title", paper.title());
        for (var block : paper.blocks()) write(block);
        edges(paper);
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            word.write(bytes); // not closed: it holds no file, and to close it would write it a second time
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void page(boolean wide) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? A4_LONG : A4_SHORT));
        size.setH(BigInteger.valueOf(wide ? A4_SHORT : A4_LONG));
        if (wide) size.setOrient(STPageOrientation.LANDSCAPE);
        var margins = section.addNewPgMar();
        for (var set : List.<java.util.function.Consumer<BigInteger>>of(
                margins::setLeft, margins::setRight, margins::setTop, margins::setBottom)) {
            set.accept(BigInteger.valueOf(MARGIN));
        }
    }

    private void write(Paper.Block block) {
        if (block instanceof Paper.Heading heading)
            said(word.createParagraph(), "Heading" + heading.level(), heading.words());
        else if (block instanceof Paper.Paragraph paragraph) said(word.createParagraph(), "Normal", paragraph.words());
        else if (block instanceof Paper.Quotation quotation) quotation(quotation);
        else if (block instanceof Paper.Bullets bullets)
            bullets.items().forEach(item -> said(word.createParagraph(), "ListBullet", item));
        else if (block instanceof Paper.Facts facts) facts(facts);
        else if (block instanceof Paper.Table table) table(table);
    }

    private void quotation(Paper.Quotation quotation) {
        said(word.createParagraph(), "Quote", quotation.words());
        if (!quotation.source().isBlank()) said(word.createParagraph(), "QuoteSource", quotation.source());
    }

    private void facts(Paper.Facts facts) {
        var table = drawn("Facts", List.of(3, 7), facts.facts().size());
        for (int i = 0; i < facts.facts().size(); i++) {
            var fact = facts.facts().get(i);
            said(first(table.getRow(i).getCell(0)), "FactTerm", fact.term());
            said(first(table.getRow(i).getCell(1)), "TableText", fact.words());
        }
        after();
    }

    private void table(Paper.Table table) {
        said(word.createParagraph(), "Caption", table.caption());
        var shares = table.columns().stream().map(Paper.Column::share).toList();
        var drawn = drawn("Grid", shares, table.rows().size() + 1);
        drawn.getCTTbl().getTblPr().addNewTblCaption().setVal(Glyphs.clean(table.caption()));
        drawn.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            said(
                    first(drawn.getRow(0).getCell(i)),
                    "TableHead",
                    table.columns().get(i).head());
            drawn.getRow(0).getCell(i).setColor("E7EFEE");
        }
        for (int row = 0; row < table.rows().size(); row++) {
            drawn.getRow(row + 1).setCantSplitRow(true);
            var cells = table.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                said(
                        first(drawn.getRow(row + 1).getCell(i)),
                        "TableText",
                        cells.get(i).words());
                if (cells.get(i).tint() != Paper.Tint.NONE)
                    drawn.getRow(row + 1)
                            .getCell(i)
                            .setColor(cells.get(i).tint().hex());
            }
        }
        after();
    }

    private XWPFTable drawn(String style, List<Integer> shares, int rows) {
        var table = word.createTable(rows, shares.size());
        table.getCTTbl().getTblPr().addNewTblStyle().setVal(style);
        table.setWidth(width);
        var properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) properties.unsetTblBorders();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var total = shares.stream().mapToInt(Integer::intValue).sum();
        var grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < shares.size(); column++) {
            var across = width * shares.get(column) / total;
            grid.addNewGridCol().setW(BigInteger.valueOf(across));
            for (int row = 0; row < rows; row++)
                table.getRow(row).getCell(column).setWidth(String.valueOf(across));
        }
        return table;
    }

    private void after() {
        said(word.createParagraph(), "AfterTable", "");
    }

    private void edges(Paper paper) {
        if (paper.mark() != null)
            said(word.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "Mark", paper.mark());
        var foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        said(foot, "Footer", paper.footer() + "    Page ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" of ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().get(0);
    }

    private static void said(XWPFParagraph paragraph, String style, String words) {
        paragraph.setStyle(style);
        var lines = Glyphs.clean(words).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var run = paragraph.createRun();
            if (i > 0) run.addBreak();
            run.setText(lines.get(i));
        }
    }
}
