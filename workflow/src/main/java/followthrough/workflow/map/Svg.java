package followthrough.workflow.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the elements of a drawing: coordinates and classes, no style and no script. */
final class Svg {

    /** What a letter of the labels takes on average, and a line: they are set in eleven pixels. */
    private static final double LETTER = 5.8;

    private static final double LINE = 13;

    private final StringBuilder text = new StringBuilder();

    Svg raw(String element) {
        text.append(element).append('\n');
        return this;
    }

    Svg open(String classes) {
        return raw("<g class=\"" + classes + "\">");
    }

    Svg close() {
        return raw("</g>");
    }

    Svg box(String classes, double x, double y, double width, double height, int round) {
        return raw(filled(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>",
                List.of(classes, x, y, width, height, (double) round)));
    }

    Svg circle(String classes, double x, double y, double radius) {
        return raw(filled("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>", List.of(classes, x, y, radius)));
    }

    /** A path relative to a point. */
    Svg path(String classes, double x, double y, String data) {
        return raw(
                filled("<path class=\"%s\" transform=\"translate(%s %s)\" d=\"%s\"/>", List.of(classes, x, y, data)));
    }

    Svg line(String classes, String points) {
        return raw("<polyline class=\"" + classes + "\" points=\"" + points + "\" marker-end=\"url(#map-arrow)\"/>");
    }

    /** Words around a centre, in as many lines as they need. */
    Svg words(String classes, String words, double x, double y, double width) {
        var lines = wrapped(words, width);
        var first = y - (lines.size() - 1) * LINE / 2 + 4;
        raw("<text class=\"" + classes + "\">");
        for (int i = 0; i < lines.size(); i++)
            raw(filled("<tspan x=\"%s\" y=\"%s\">%s</tspan>", List.of(x, first + i * LINE, escaped(lines.get(i)))));
        return raw("</text>");
    }

    /** Words from bottom to top, around a centre. */
    Svg upright(String classes, String words, double x, double y) {
        return raw(filled(
                "<text class=\"%s\" transform=\"translate(%s %s) rotate(-90)\">%s</text>",
                List.of(classes, x, y, escaped(words))));
    }

    static List<String> wrapped(String words, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split("\\s+", 0)) {
            if (!line.isEmpty() && (line.length() + 1 + word.length()) * LETTER > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String filled(String form, List<Object> values) {
        return form.formatted(values.stream()
                .map(value -> value instanceof Double coordinate ? number(coordinate) : value)
                .toArray());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
