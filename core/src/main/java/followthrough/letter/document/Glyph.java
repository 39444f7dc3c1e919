package followthrough.letter.document;

import org.apache.pdfbox.text.TextPosition;

/**
 * One printed character, or the few that a font prints as one.
 *
 * @param left from the left edge of the page, in points
 * @param baseline from the top edge of the page, in points
 * @param width in points
 * @param size of the type, in points
 */
record Glyph(String text, double left, double baseline, double width, double height, double size, boolean bold) {

    static Glyph of(TextPosition position, boolean bold) {
        return new Glyph(
                written(position.getUnicode()),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                position.getHeightDir(),
                Math.abs(position.getFontSizeInPt()),
                bold);
    }

    Glyph as(String other) {
        return new Glyph(other, left, baseline, width, height, size, bold);
    }

    double right() {
        return left + width;
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) if (!PlainText.isBlank(text.charAt(i))) return false;
        return true;
    }

    /** Ligatures are written in letters. */
    private static String written(String printed) {
        if (printed.length() != 1) return printed;
        return switch (printed.charAt(0)) {
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            case '\ufb03' -> "ffi";
            case '\ufb04' -> "ffl";
            case '\ufb05', '\ufb06' -> "st";
            default -> printed;
        };
    }
}
