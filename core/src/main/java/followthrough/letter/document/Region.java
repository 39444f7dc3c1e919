package followthrough.letter.document;

/**
 * A box on a page, in points (1/72 inch) from the left and the top of the page as it is shown.
 *
 * @param page from 1
 */
public record Region(int page, double left, double top, double width, double height) {

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    /** The smallest box around both; they are on the same page. */
    public Region joined(Region other) {
        double from = Math.min(left, other.left);
        double above = Math.min(top, other.top);
        return new Region(
                page, from, above, Math.max(right(), other.right()) - from, Math.max(bottom(), other.bottom()) - above);
    }

    /** Whether both stand on one printed line: they share more than half of the smaller one's height. */
    public boolean sharesLineWith(Region other) {
        double shared = Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
        return page == other.page && shared * 2 > Math.min(height, other.height);
    }
}
