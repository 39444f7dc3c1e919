package followthrough.letter.document;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is put together from pieces in different type; white space counts as one space. */
final class Paragraph {

    /**
     * The words between two line breaks.
     *
     * @param strong nearly all of it is set in bold
     * @param size of the type, in points, or 0 where nothing says so
     */
    record Stretch(String text, boolean strong, double size) {}

    private final List<Stretch> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int printed;
    private int strong;
    private double size;

    void write(String words, boolean bold, double points) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (PlainText.isBlank(c)) space();
            else if (!isInvisible(c)) print(c, bold, points);
        }
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') text.append(' ');
    }

    private void print(char c, boolean bold, double points) {
        text.append(symbol(c));
        printed++;
        if (bold) strong++;
        size = Math.max(size, points);
    }

    void breakLine() {
        done.add(new Stretch(text.toString().strip(), printed > 0 && strong * 10 >= printed * 9, size));
        text.setLength(0);
        printed = 0;
        strong = 0;
        size = 0;
    }

    boolean isBlank() {
        return printed == 0 && done.stream().allMatch(stretch -> stretch.text().isEmpty());
    }

    List<Stretch> stretches() {
        breakLine();
        return List.copyOf(done);
    }

    /** Soft hyphens, marks of direction and width, and what no text should hold. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || (c >= '\u202a' && c <= '\u202e') || c < ' ';
    }

    /** The symbol fonts that bullets are set in, written as they look. */
    static char symbol(char c) {
        return switch (c) {
            case '\uf0b7', '\uf06c', '\uf09f' -> '\u2022';
            case '\uf0a7', '\uf06e', '\uf0a8' -> '\u25aa';
            case '\uf0d8' -> '\u27a2';
            case '\uf076' -> '\u2756';
            case '\uf0fc' -> '\u2713';
            case '\uf02d', '\uf0be' -> '\u2013';
            case '\uf06f', '\uf071', '\uf0a1' -> '\u25cb';
            case '\uf0e0' -> '\u2192';
            default -> c;
        };
    }
}
