package followthrough.web.evidence;

import java.util.List;

/**
 * What stands in a file, as far as it is shown.
 *
 * @param none why nothing is shown, as the end of a message's name, or empty
 * @param page from 1; 0 where the file has no pages
 * @param text the words of the page, or of the whole file
 * @param rows the first rows of a table
 */
public record LookView(String none, int page, int pages, boolean picture, String text, List<List<String>> rows) {

    static LookView none(String why) {
        return new LookView(why, 0, 0, false, "", List.of());
    }

    static LookView page(int page, int pages, String text) {
        return new LookView("", page, pages, true, text, List.of());
    }

    static LookView drawn() {
        return new LookView("", 0, 0, true, "", List.of());
    }

    static LookView words(String text) {
        return new LookView("", 0, 0, false, text, List.of());
    }

    static LookView table(List<List<String>> rows) {
        return new LookView("", 0, 0, false, "", rows);
    }

    public boolean isTable() {
        return !rows.isEmpty();
    }

    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
