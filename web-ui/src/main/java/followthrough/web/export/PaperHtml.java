package followthrough.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as the tree of elements that the printer of PDFs knows; built as a tree, so that no word is ever markup. */
final class PaperHtml {

    private static final String STYLES = resource("paper.css");

    private final Document html;
    private final Element marks;
    private int headings;

    static Document of(Paper paper) {
        return new PaperHtml(paper).html;
    }

    private PaperHtml(Paper paper) {
        try {
            html = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException everyJavaHasOne) {
            throw new IllegalStateException(everyJavaHasOne);
        }
        var root = html.createElement("html");
        root.setAttribute("lang", "en-GB");
        html.appendChild(root);
        var head = child(root, "head");
        said(head, "title", paper.title());
        meta(head, "subject", paper.footer());
        meta(head, "description", paper.footer());
        meta(head, "author", "Followthrough");
        said(head, "style", STYLES + (paper.wide() ? "@page { size: A4 landscape }" : ""));
        marks = child(head, "bookmarks");
        body(child(root, "body"), paper);
    }

    private void body(Element body, Paper paper) {
        running(body, "footer", paper.footer());
        if (paper.mark() != null) running(body, "mark", paper.mark());
        said(body, "h1", paper.title());
        for (var block : paper.blocks()) write(body, block);
    }

    private void write(Element body, Paper.Block block) {
        if (block instanceof Paper.Heading heading) heading(body, heading);
        else if (block instanceof Paper.Paragraph paragraph) said(body, "p", paragraph.words());
        else if (block instanceof Paper.Quotation quotation) quotation(body, quotation);
        else if (block instanceof Paper.Bullets bullets) bullets(body, bullets.items());
        else if (block instanceof Paper.Facts facts) facts(body, facts);
        else if (block instanceof Paper.Table table) table(body, table);
    }

    private void heading(Element body, Paper.Heading heading) {
        var id = "h" + ++headings;
        said(body, "h" + (heading.level() + 1), heading.words()).setAttribute("id", id);
        if (heading.level() > 2) return;
        var mark = child(marks, "bookmark");
        mark.setAttribute("name", Glyphs.printable(heading.words()).replace('\n', ' '));
        mark.setAttribute("href", "#" + id);
    }

    private void quotation(Element body, Paper.Quotation quotation) {
        var quoted = child(body, "div");
        quoted.setAttribute("class", "quotation");
        said(quoted, "p", quotation.words());
        if (!quotation.source().isBlank()) said(quoted, "p", quotation.source()).setAttribute("class", "source");
    }

    private void bullets(Element body, List<String> items) {
        var list = child(body, "ul");
        for (var item : items) said(list, "li", item);
    }

    /** A table without a caption: what a definition list is on paper. */
    private void facts(Element body, Paper.Facts facts) {
        var rows = child(styled(body, "table", "facts"), "tbody");
        for (var fact : facts.facts()) {
            var row = child(rows, "tr");
            said(row, "th", fact.term()).setAttribute("scope", "row");
            said(row, "td", fact.words());
        }
    }

    private void table(Element body, Paper.Table table) {
        said(body, "p", table.caption()).setAttribute("class", "caption");
        var drawn = styled(body, "table", "grid");
        var total = table.columns().stream().mapToInt(Paper.Column::share).sum();
        var heads = child(child(drawn, "thead"), "tr");
        for (var column : table.columns()) {
            var head = said(heads, "th", column.head());
            head.setAttribute("scope", "col");
            head.setAttribute("style", "width: " + 100 * column.share() / total + "%");
        }
        var rows = child(drawn, "tbody");
        for (var cells : table.rows()) row(child(rows, "tr"), cells);
    }

    private void row(Element row, List<Paper.Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = said(row, i == 0 ? "th" : "td", cells.get(i).words());
            if (i == 0) cell.setAttribute("scope", "row");
            if (cells.get(i).tint() != Paper.Tint.NONE)
                cell.setAttribute(
                        "style", "background-color: #" + cells.get(i).tint().hex());
        }
    }

    private void running(Element body, String place, String words) {
        said(body, "div", words).setAttribute("class", place);
    }

    private void meta(Element head, String name, String content) {
        var meta = child(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", Glyphs.printable(content));
    }

    private Element said(Element parent, String name, String words) {
        var element = child(parent, name);
        var lines = name.equals("style")
                ? List.of(words)
                : Glyphs.printable(words).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) child(element, "br");
            element.appendChild(html.createTextNode(lines.get(i)));
        }
        return element;
    }

    private Element styled(Element parent, String name, String style) {
        var element = child(parent, name);
        element.setAttribute("class", style);
        return element;
    }

    private Element child(Element parent, String name) {
        var element = html.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(PaperHtml.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
