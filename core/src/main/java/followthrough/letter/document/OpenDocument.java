package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.sandbox.OpensUntrusted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An OpenDocument text in the order in which it is read: lists counted, text boxes included; deleted text, notes,
 * remarks, tables of contents and whatever is hidden left out.
 */
@OpensUntrusted
final class OpenDocument {

    private static final double UNIT = 5;

    private static final class Open {
        final Paragraph paragraph = new Paragraph();
        final Deque<Type> types = new ArrayDeque<>();
        String marker = "";
        double indent;
    }

    private record Type(boolean bold, boolean hidden, double size) {}

    private static final class Listed {
        @Nullable
        String style;

        final int level;
        boolean fresh;

        Listed(@Nullable String style, int level) {
            this.style = style;
            this.level = level;
        }
    }

    private final OpenStyles styles;
    private final FlowText manuscript = new FlowText();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Listed> lists = new ArrayDeque<>();
    private final Map<String, Integer> counted = new HashMap<>();

    private OpenDocument(OpenStyles styles) {
        this.styles = styles;
    }

    static Source source(byte[] document) {
        try (var parts = Parts.of(document)) {
            if (parts.has("META-INF/manifest.xml") && isLocked(Xml.of(parts.stream("META-INF/manifest.xml")))) {
                throw new LetterUnreadable(Reason.ENCRYPTED);
            }
            var styles = new OpenStyles();
            styles.read(parts, "styles.xml");
            styles.read(parts, "content.xml");
            var text = new OpenDocument(styles);
            text.read(Xml.of(parts.stream("content.xml")));
            return text.manuscript.source();
        }
    }

    private static boolean isLocked(Xml manifest) {
        while (manifest.next()) if (manifest.isStart() && manifest.name().equals("encryption-data")) return true;
        return false;
    }

    private void read(Xml xml) {
        boolean body = false;
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("body")) body = true;
            else if (body) take(xml);
        }
    }

    private void take(Xml xml) {
        if (xml.isStart()) begin(xml);
        else if (xml.isEnd()) end(xml.name());
        else if (!open.isEmpty()) write(xml.text());
    }

    private void begin(Xml xml) {
        switch (xml.name()) {
            case "tracked-changes", "note", "annotation", "table-of-content", "illustration-index", "table-index" ->
                xml.skip();
            case "alphabetical-index", "bibliography", "ruby-text", "title", "desc", "forms", "hidden-text" ->
                xml.skip();
            case "section" -> {
                if ("none".equals(xml.attribute("display"))) xml.skip();
            }
            case "table" -> manuscript.openTable();
            case "table-row" -> manuscript.openRow();
            case "table-cell" -> {
                manuscript.openCell();
                manuscript.spanCell(xml.number("number-columns-repeated", 1));
            }
            case "covered-table-cell" -> manuscript.openCell();
            case "list" -> openList(xml);
            case "list-item" -> openItem(xml);
            case "p", "h" -> openParagraph(xml);
            default -> {
                if (!open.isEmpty()) within(xml, open.peek());
            }
        }
    }

    private void openList(Xml xml) {
        var outer = lists.peek();
        var name = xml.attribute("style-name");
        var listed =
                new Listed(name == null && outer != null ? outer.style : name, outer == null ? 1 : outer.level + 1);
        boolean goesOn = "true".equals(xml.attribute("continue-numbering")) || xml.attribute("continue-list") != null;
        if (!goesOn) counted.remove(listed.style + " " + listed.level);
        lists.push(listed);
    }

    private void openItem(Xml xml) {
        var listed = lists.peek();
        if (listed == null) return;
        listed.fresh = true;
        int start = xml.number("start-value", -1);
        if (start >= 0) counted.put(listed.style + " " + listed.level, start - 1);
    }

    private void openParagraph(Xml xml) {
        var style = xml.attribute("style-name");
        var begun = new Open();
        var listed = lists.peek();
        if (listed == null) {
            begun.indent = points(styles.said("paragraph", style, said -> said.left))
                    + points(styles.said("paragraph", style, said -> said.first));
        } else {
            if (listed.style == null) listed.style = styles.said("paragraph", style, said -> said.list);
            var level = styles.level(listed.style, listed.level);
            begun.indent = level.indent + (listed.fresh ? 0 : level.hanging);
            if (listed.fresh) begun.marker = marker(listed, level);
            listed.fresh = false;
        }
        boolean bold =
                xml.name().equals("h") || Boolean.TRUE.equals(styles.said("paragraph", style, said -> said.bold));
        boolean hidden = Boolean.TRUE.equals(styles.said("paragraph", style, said -> said.hidden));
        begun.types.push(new Type(bold, hidden, points(styles.said("paragraph", style, said -> said.size))));
        open.push(begun);
    }

    private String marker(Listed listed, OpenStyles.Level level) {
        if (level.bullet != null) {
            var glyph = level.bullet.isBlank() ? "\u2022" : String.valueOf(Paragraph.symbol(level.bullet.charAt(0)));
            var known = Marker.of(glyph + " x");
            var own = known != null && known.isGlyph() ? glyph : "\u2022";
            return listed.level > 1 && own.equals(outerBullet(listed)) ? "\u25e6" : own;
        }
        int number = counted.merge(listed.style + " " + listed.level, 1, (before, one) -> before + one);
        int shown = number == 1 ? level.start : number;
        counted.put(listed.style + " " + listed.level, shown);
        if (level.kind.isEmpty()) return "";
        return Counted.label(level.before + Counted.number(shown, level.kind) + level.after, shown);
    }

    private @Nullable String outerBullet(Listed listed) {
        var bullet = styles.level(listed.style, listed.level - 1).bullet;
        return bullet == null || bullet.isBlank() ? "\u2022" : String.valueOf(Paragraph.symbol(bullet.charAt(0)));
    }

    private void within(Xml xml, Open now) {
        switch (xml.name()) {
            case "span" -> now.types.push(type(xml.attribute("style-name"), now));
            case "s" -> write(" ");
            case "tab" -> write(" ");
            case "line-break" -> now.paragraph.breakLine();
            default -> {}
        }
    }

    private Type type(@Nullable String style, Open now) {
        var around = now.types.getFirst();
        var bold = styles.said("text", style, said -> said.bold);
        var hidden = styles.said("text", style, said -> said.hidden);
        var size = styles.said("text", style, said -> said.size);
        return new Type(
                bold == null ? around.bold() : bold,
                hidden == null ? around.hidden() : hidden,
                size == null ? around.size() : size);
    }

    private void write(String words) {
        var now = open.getFirst();
        var type = now.types.getFirst();
        if (!type.hidden()) now.paragraph.write(words, type.bold(), type.size());
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                if (!open.isEmpty()) finish(open.pop());
            }
            case "span" -> {
                if (!open.isEmpty() && open.getFirst().types.size() > 1)
                    open.getFirst().types.pop();
            }
            case "list" -> lists.poll();
            case "table" -> manuscript.closeTable();
            default -> {}
        }
    }

    private void finish(Open done) {
        manuscript.add(done.paragraph, done.marker, done.indent / UNIT);
    }

    private static double points(@Nullable Double said) {
        return said == null ? 0 : said;
    }
}
