package followthrough.letter.document;

import followthrough.sandbox.OpensUntrusted;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text, those of the document itself over those that it shares. */
@OpensUntrusted
final class OpenStyles {

    private static final int LONGEST_CHAIN = 20;

    /** What one style says; null where it leaves it to its parent. Lengths in points. */
    static final class Style {
        @Nullable
        String parent;

        @Nullable
        Boolean bold;

        @Nullable
        Boolean hidden;

        @Nullable
        Double size;

        @Nullable
        Double left;

        @Nullable
        Double first;

        @Nullable
        String list;
    }

    /** One level of a list; counted when it has a kind of number, else marked by its bullet. */
    static final class Level {
        @Nullable
        String bullet;

        String kind = "";
        String before = "";
        String after = "";
        int start = 1;
        double indent;
        double hanging;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();

    void read(Parts parts, String part) {
        if (parts.has(part)) readUntilBody(Xml.of(parts.stream(part)));
    }

    private void readUntilBody(Xml xml) {
        while (xml.next()) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "body", "master-styles" -> {
                    return;
                }
                case "style" -> readStyle(xml, xml.attribute("family") + " " + xml.attribute("name"));
                case "default-style" -> readStyle(xml, xml.attribute("family") + " ");
                case "list-style" -> readList(xml, String.valueOf(xml.attribute("name")));
                default -> {}
            }
        }
    }

    private void readStyle(Xml xml, String key) {
        var style = new Style();
        style.parent = xml.attribute("parent-style-name");
        style.list = xml.attribute("list-style-name");
        styles.put(key, style);
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (!xml.isStart()) continue;
            if (xml.name().equals("text-properties")) {
                var weight = xml.attribute("font-weight");
                if (weight != null) style.bold = weight.equals("bold") || Xml.whole(weight, 400) >= 600;
                if (xml.attribute("display") != null) style.hidden = "none".equals(xml.attribute("display"));
                if (points(xml, "font-size") > 0) style.size = points(xml, "font-size");
            } else if (xml.name().equals("paragraph-properties")) {
                if (xml.attribute("margin-left") != null) style.left = points(xml, "margin-left");
                if (xml.attribute("text-indent") != null) style.first = points(xml, "text-indent");
            }
        }
    }

    private void readList(Xml xml, String name) {
        int outer = xml.depth() - 1;
        var level = new Level();
        while (xml.depth() > outer && xml.next()) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "list-level-style-bullet", "list-level-style-number", "list-level-style-image" -> {
                    level = level(xml);
                    levels.put(name + " " + xml.number("level", 1), level);
                }
                case "list-level-properties" -> {
                    level.indent += points(xml, "space-before");
                    level.hanging += points(xml, "min-label-width");
                }
                case "list-level-label-alignment" -> {
                    level.indent = points(xml, "margin-left") + points(xml, "text-indent");
                    level.hanging = -points(xml, "text-indent");
                }
                default -> {}
            }
        }
    }

    private static Level level(Xml xml) {
        var level = new Level();
        level.bullet = xml.name().endsWith("number") ? null : or(xml.attribute("bullet-char"), "\u2022");
        level.kind = or(xml.attribute("num-format"), "");
        level.before = or(xml.attribute("num-prefix"), "");
        level.after = or(xml.attribute("num-suffix"), "");
        level.start = xml.number("start-value", 1);
        return level;
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    private static double points(Xml xml, String attribute) {
        return Length.points(xml.attribute(attribute));
    }

    /** What a style, one of its parents, or the default says; null when none does. Families: paragraph, text. */
    <T> @Nullable T said(String family, @Nullable String name, Function<Style, @Nullable T> property) {
        var style = styles.get(family + " " + name);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            var said = property.apply(style);
            if (said != null) return said;
            style = style.parent == null ? null : styles.get(family + " " + style.parent);
        }
        var usual = family.equals("paragraph") ? styles.get("paragraph ") : null;
        return usual == null ? null : property.apply(usual);
    }

    /** A level of a list, from 1; where the document does not describe it, a bullet. */
    Level level(@Nullable String list, int level) {
        var described = levels.get(list + " " + level);
        if (described != null) return described;
        var plain = new Level();
        plain.bullet = "\u2022";
        plain.indent = level * 18;
        return plain;
    }
}
