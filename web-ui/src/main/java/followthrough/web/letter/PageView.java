package followthrough.web.letter;

import followthrough.letter.document.Region;
import java.util.List;

/**
 * A page of the letter's document with what is marked on it; all lengths in points, from the left and the top.
 *
 * @param number from 1
 * @param loose boxes of sentences that nobody has accounted for
 */
public record PageView(int number, double width, double height, List<Mark> marks, List<Box> loose) {

    /** In pixels; a picture in the column beside the findings is shown at half of it. */
    static final int PICTURE = 1000;

    /** For looking closely. */
    static final int LARGE = 2000;

    private static final double MARGIN = 1.5;
    private static final double BADGE = 8;
    private static final double NUMBERS = 38;

    /**
     * A finding on this page.
     *
     * @param finding its number in letter order, from 1
     * @param begins whether it is the first page that the finding stands on
     */
    public record Mark(int finding, boolean picked, boolean begins, List<Box> boxes) {

        /** Where its number stands: in the margin, clear of a printed number; in a second column close to the words. */
        public double badgeLeft(double pageWidth) {
            double left = boxes.get(0).left();
            return tenths(left > pageWidth / 2 ? left - BADGE - 2 : Math.max(BADGE + 1, left - NUMBERS));
        }

        public double badgeTop() {
            return tenths(boxes.get(0).top() + boxes.get(0).height() / 2);
        }
    }

    /** A little larger than the words that it marks. */
    public record Box(double left, double top, double width, double height) {

        public static Box of(Region region) {
            return new Box(
                    tenths(region.left() - MARGIN),
                    tenths(region.top() - MARGIN),
                    tenths(region.width() + 2 * MARGIN),
                    tenths(region.height() + 2 * MARGIN));
        }
    }

    /** In pixels, so that the place of a picture is kept until it is there. */
    public long pictureHeight() {
        return Math.round(PICTURE * height / width);
    }

    static double tenths(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
