package followthrough.plan.sheet;

import followthrough.shared.Obstacle;
import followthrough.shared.Refused;

/** How much of a table is taken, and in which words more is refused. */
final class SheetLimits {

    /** Longer tables are no action plan of one area. */
    static final int MOST_ROWS = 2_000;

    /** Of one file; further ones are not read. */
    static final int MOST_TABLES = 100;

    static final int MOST_COLUMNS = 60;

    static final int MOST_CHARACTERS = 10_000;

    /** Of a whole file, in bytes. */
    static final long LARGEST = 5L * 1024 * 1024;

    private static final int MOST_CELLS = 500_000;
    private static final int MOST_WORDS = 4_000_000;

    private int cells;
    private int characters;

    /** One more cell of the file, with or without words in it. */
    void countCell() {
        if (++cells > MOST_CELLS) throw refused("sheetTooDemanding");
    }

    /** As it is kept: without what no text holds, and not endless. */
    String tidy(String cell) {
        var text = tidied(cell);
        characters += text.length();
        if (characters > MOST_WORDS) throw refused("sheetTooDemanding");
        return text;
    }

    private static String tidied(String cell) {
        var text = cell.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .strip();
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    }

    static Refused refused(String code, Object... details) {
        return new Refused(Obstacle.at("file", code, details));
    }

    static Refused tooLong() {
        return refused("sheetTooLong", MOST_ROWS);
    }
}
