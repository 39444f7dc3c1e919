package followthrough.web.letter.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which pages of a letter are shown, from 1: one, or a few that follow each other. */
record PageRange(int first, int last) {

    /** More would be as long as the letter. */
    private static final int MOST = 4;

    private enum Turn {
        BEFORE,
        AFTER,
        MORE,
        GO
    }

    static PageRange at(int page) {
        return new PageRange(page, page);
    }

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,6})\\.\\.(-?\\d{1,6})");

    /** As it stands in an address. */
    @Override
    public String toString() {
        return first + ".." + last;
    }

    static Optional<PageRange> read(String written) {
        return WRITTEN.matcher(written)
                .results()
                .findFirst()
                .map(found -> new PageRange(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }

    /** Turned as its person wants; anything else leaves it as it is. */
    PageRange turned(String turn, @Nullable Integer to) {
        try {
            return switch (Turn.valueOf(turn.toUpperCase(Locale.ROOT))) {
                case BEFORE -> at(first - 1);
                case AFTER -> at(last + 1);
                case MORE -> new PageRange(first, last + 1);
                case GO -> to == null ? this : at(to);
            };
        } catch (IllegalArgumentException unknown) {
            return this;
        }
    }

    PageRange within(int count) {
        int from = Math.max(1, Math.min(first, count));
        int to = Math.min(Math.min(count, from + MOST - 1), Math.max(from, last));
        return new PageRange(from, to);
    }

    boolean canGrow(int count) {
        return last < count && last - first + 1 < MOST;
    }
}
