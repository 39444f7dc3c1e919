package followthrough.letter.document;

import followthrough.sandbox.OpensUntrusted;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a Word document, and how far each has counted. */
@OpensUntrusted
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    /** One level of a list; indents in twentieths of a point, null where it says nothing. */
    static final class Level {
        String format = "decimal";
        String text = "";
        int start = 1;

        @Nullable
        Integer left;

        @Nullable
        Integer hanging;
    }

    private static final class Definition {
        final Level[] levels = new Level[LEVELS];
        final int[] counted = new int[LEVELS];

        @Nullable
        String link;

        Definition() {
            Arrays.fill(counted, NOT_BEGUN);
        }
    }

    private record Listed(String definition, Map<Integer, Integer> starts) {}

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final Map<String, Listed> lists = new HashMap<>();

    static WordNumbering of(Parts parts, String part) {
        var read = new WordNumbering();
        if (parts.has(part)) read.read(Xml.of(parts.stream(part)));
        return read;
    }

    private void read(Xml xml) {
        while (xml.next()) {
            if (!xml.isStart()) continue;
            if (xml.name().equals("abstractNum")) readDefinition(xml);
            else if (xml.name().equals("num")) readList(xml);
        }
    }

    private void readDefinition(Xml xml) {
        var id = String.valueOf(xml.attribute("abstractNumId"));
        var definition = new Definition();
        definitions.put(id, definition);
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "lvl" -> readLevel(xml, definition);
                case "numStyleLink" -> definition.link = xml.attribute("val");
                case "styleLink" -> linked.put(String.valueOf(xml.attribute("val")), id);
                default -> {}
            }
        }
    }

    private static void readLevel(Xml xml, Definition definition) {
        int at = Math.max(0, Math.min(xml.number("ilvl", 0), LEVELS - 1));
        var level = new Level();
        definition.levels[at] = level;
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = String.valueOf(xml.attribute("val"));
                case "lvlText" -> level.text = xml.attribute("val") == null ? "" : "" + xml.attribute("val");
                case "ind" -> {
                    level.left = WordStyles.left(xml);
                    level.hanging = WordStyles.hanging(xml);
                }
                default -> {}
            }
        }
    }

    private void readList(Xml xml) {
        var id = String.valueOf(xml.attribute("numId"));
        var definition = "";
        Map<Integer, Integer> starts = new HashMap<>();
        int level = 0;
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "abstractNumId" -> definition = String.valueOf(xml.attribute("val"));
                case "lvlOverride" -> level = xml.number("ilvl", 0);
                case "startOverride" -> starts.put(level, xml.number("val", 1));
                default -> {}
            }
        }
        lists.put(id, new Listed(definition, starts));
    }

    /** The level, or null when the paragraph is in no list that is defined. */
    @Nullable
    Level level(@Nullable String list, int level) {
        var definition = definition(list);
        return definition == null || level < 0 || level >= LEVELS ? null : definition.levels[level];
    }

    private @Nullable Definition definition(@Nullable String list) {
        var listed = list == null ? null : lists.get(list);
        var definition = listed == null ? null : definitions.get(listed.definition());
        if (definition == null || definition.link == null) return definition;
        return definitions.get(linked.getOrDefault(definition.link, ""));
    }

    /** Counts on, and gives the marker of the next item at this level; empty where nothing is printed. */
    String next(String list, int at) {
        var level = level(list, at);
        var definition = definition(list);
        if (level == null || definition == null) return "";
        startAnew(list, at, definition);
        for (int i = 0; i < at; i++)
            if (definition.counted[i] == NOT_BEGUN) definition.counted[i] = start(definition, i);
        definition.counted[at] = definition.counted[at] == NOT_BEGUN ? level.start : definition.counted[at] + 1;
        Arrays.fill(definition.counted, at + 1, LEVELS, NOT_BEGUN);
        if (level.format.equals("bullet")) return bullet(definition, at);
        if (level.format.equals("none") || level.text.isBlank()) return "";
        return Counted.label(printed(definition, level.text), definition.counted[at]);
    }

    /** The first item of a list that shares its definition with another, but has a start of its own. */
    private void startAnew(String list, int at, Definition definition) {
        var starts = lists.containsKey(list) ? lists.get(list).starts() : new HashMap<Integer, Integer>();
        var start = starts.remove(at);
        if (start != null) definition.counted[at] = start - 1;
    }

    private static int start(Definition definition, int level) {
        return definition.levels[level] == null ? 1 : definition.levels[level].start;
    }

    private static String printed(Definition definition, String pattern) {
        var text = pattern;
        for (int i = 0; i < LEVELS; i++) {
            if (!text.contains("%" + (i + 1))) continue;
            var format = definition.levels[i] == null ? "decimal" : definition.levels[i].format;
            text = text.replace("%" + (i + 1), Counted.number(definition.counted[i], kind(format)));
        }
        return text.strip();
    }

    private static String kind(String format) {
        return switch (format) {
            case "lowerLetter" -> "a";
            case "upperLetter" -> "A";
            case "lowerRoman" -> "i";
            case "upperRoman" -> "I";
            default -> "1";
        };
    }

    /** Deeper bullets never look like those around them, so that it is seen whose they are. */
    private static String bullet(Definition definition, int at) {
        var own = glyph(definition.levels[at]);
        for (int outer = 0; outer < at; outer++) {
            if (definition.levels[outer] != null
                    && glyph(definition.levels[outer]).equals(own)) {
                return at % 2 == 1 ? "\u25e6" : "\u25ab";
            }
        }
        return own;
    }

    private static String glyph(Level level) {
        if (level.text.isBlank()) return "\u2022";
        var glyph = String.valueOf(Paragraph.symbol(level.text.strip().charAt(0)));
        var marker = Marker.of(glyph + " x");
        return marker != null && marker.isGlyph() ? glyph : "\u2022";
    }
}
