package followthrough.letter.document.scan;

/**
 * A word that was recognised, in pixels from the upper left corner of the picture.
 *
 * @param line the number of its line on the page, from 0
 * @param baseline on which the line stands
 * @param size of the line's type
 * @param confidence of the program, from 0 to 100
 */
public record ScannedWord(
        String text, int line, double left, double right, double baseline, double size, int confidence) {}
