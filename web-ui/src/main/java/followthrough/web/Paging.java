package followthrough.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one is in a long list; pages count from 1. Whoever asks for a page that there is not, or not any more, is on the
 * nearest one that there is.
 *
 * @param href the page's own address, ending in everything but the page number ("/people?q=an&amp;page=")
 */
public record Paging(int page, int size, long total, String href) {

    public Paging {
        page = Math.min(Math.max(1, page), pages(size, total));
    }

    public int pages() {
        return pages(size, total);
    }

    private static int pages(int size, long total) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long from() {
        return total == 0 ? 0 : (page - 1L) * size + 1;
    }

    public long to() {
        return Math.min(total, (long) page * size);
    }

    public boolean isNeeded() {
        return pages() > 1;
    }

    public String at(int number) {
        return href + number;
    }

    /** First, last and the neighbours of the current page; 0 stands for a gap. */
    public List<Integer> numbers() {
        var shown = new ArrayList<Integer>();
        for (int number = 1; number <= pages(); number++) {
            if (number == 1 || number == pages() || Math.abs(number - page) <= 1) shown.add(number);
            else if (shown.get(shown.size() - 1) != 0) shown.add(0);
        }
        return shown;
    }
}
