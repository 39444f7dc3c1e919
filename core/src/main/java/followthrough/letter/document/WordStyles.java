package followthrough.letter.document;

import followthrough.sandbox.OpensUntrusted;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document: what a paragraph or a run looks like when it does not say so itself. */
@OpensUntrusted
final class WordStyles {

    private static final int LONGEST_CHAIN = 20;
    private static final int USUAL_HALF_POINTS = 20;

    /** What one style says; null where it leaves it to the one it is based on. Indents in twentieths of a point. */
    static final class Style {
        String name = "";
        boolean usual;

        @Nullable
        String basedOn;

        @Nullable
        Boolean bold;

        @Nullable
        Boolean hidden;

        @Nullable
        Double size;

        @Nullable
        String list;

        @Nullable
        Integer level;

        @Nullable
        Integer left;

        @Nullable
        Integer hanging;

        @Nullable
        Integer outline;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Style defaults = new Style();
    private @Nullable String usual;

    static WordStyles of(Parts parts, String part) {
        var read = new WordStyles();
        if (parts.has(part)) read.read(Xml.of(parts.stream(part)));
        return read;
    }

    private void read(Xml xml) {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("docDefaults")) readStyle(xml, defaults);
            else if (xml.isStart() && xml.name().equals("style")) readNamed(xml);
        }
    }

    private void readNamed(Xml xml) {
        var id = xml.attribute("styleId");
        boolean paragraph = "paragraph".equals(xml.attribute("type"));
        var asDefault = xml.attribute("default");
        var style = new Style();
        readStyle(xml, style);
        if (id == null) return;
        styles.put(id, style);
        if (paragraph && asDefault != null && isOn(asDefault)) usual = id;
    }

    private static void readStyle(Xml xml, Style style) {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (!xml.isStart()) continue;
            var value = xml.attribute("val");
            switch (xml.name()) {
                case "name" -> style.name = value == null ? "" : value.toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = value;
                case "b" -> style.bold = isOn(value);
                case "vanish" -> style.hidden = isOn(value);
                case "sz" -> style.size = Xml.whole(value, USUAL_HALF_POINTS) / 2.0;
                case "numId" -> style.list = value;
                case "ilvl" -> style.level = Xml.whole(value, 0);
                case "outlineLvl" -> style.outline = Xml.whole(value, 9);
                case "ind" -> {
                    style.left = left(xml);
                    style.hanging = hanging(xml);
                }
                case "tblStylePr" -> xml.skip();
                default -> {}
            }
        }
    }

    /** A property that is named without a value is on. */
    static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    static @Nullable Integer left(Xml ind) {
        var left = ind.attribute("left") == null ? ind.attribute("start") : ind.attribute("left");
        return left == null ? null : Xml.whole(left, 0);
    }

    /** How far the first line stands out, in twentieths of a point; negative when it is set in. */
    static @Nullable Integer hanging(Xml ind) {
        if (ind.attribute("hanging") != null) return ind.number("hanging", 0);
        return ind.attribute("firstLine") == null ? null : -ind.number("firstLine", 0);
    }

    /** What a style, or one that it is based on, says; null when none does. The usual style holds where none is named. */
    <T> @Nullable T paragraph(@Nullable String id, Function<Style, @Nullable T> property) {
        var said = said(id == null ? usual : id, property);
        return said == null ? property.apply(defaults) : said;
    }

    <T> @Nullable T run(@Nullable String id, Function<Style, @Nullable T> property) {
        return said(id, property);
    }

    private <T> @Nullable T said(@Nullable String id, Function<Style, @Nullable T> property) {
        var style = id == null ? null : styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            var said = property.apply(style);
            if (said != null) return said;
            style = style.basedOn == null ? null : styles.get(style.basedOn);
        }
        return null;
    }

    /** An entry of a table of contents. */
    boolean isContents(@Nullable String id) {
        var style = id == null ? null : styles.get(id);
        return style != null && (style.name.startsWith("toc ") || style.name.equals("table of figures"));
    }

    boolean isHeading(@Nullable String id) {
        var name = paragraph(id, style -> style.name.isEmpty() ? null : style.name);
        var outline = paragraph(id, style -> style.outline);
        return (outline != null && outline < 9)
                || (name != null && (name.startsWith("heading ") || name.equals("title") || name.equals("subtitle")));
    }
}
