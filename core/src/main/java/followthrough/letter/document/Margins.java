package followthrough.letter.document;

import java.util.List;

/** How far the lines of a page go to the right, in each of its columns. */
record Margins(List<PrintedLine> lines) {

    /** Lines of one column begin within so many points of each other, bullets and hanging lines included. */
    private static final double COLUMN = 40;

    /** Whether the first word of a line would have fitted at the end of the line above. */
    boolean hadRoomFor(PrintedLine line, PrintedLine above) {
        double space = above.size();
        return right(above) - above.right() > line.firstWordWidth() + space;
    }

    private double right(PrintedLine line) {
        return lines.stream()
                .filter(other -> Math.abs(other.left() - line.left()) <= COLUMN)
                .mapToDouble(PrintedLine::right)
                .max()
                .orElse(line.right());
    }
}
