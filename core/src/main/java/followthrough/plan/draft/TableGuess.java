package followthrough.plan.draft;

import followthrough.plan.sheet.Sheet;
import followthrough.plan.sheet.SheetColumns;
import followthrough.plan.sheet.SheetField;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which table of a file is an area's, as a first guess for people to correct: the one that names it in the words of the
 * finding, else the next that no other area took, of those that look like a plan.
 */
final class TableGuess {

    /** Shorter words stand in every finding. */
    private static final int LONG_WORD = 5;

    private static final int ENOUGH_WORDS = 2;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");

    /** Place in the list, from 0. */
    static int of(String finding, List<Sheet> tables, Set<Integer> takenElsewhere) {
        var wanted = words(finding);
        var shared = tables.stream().map(table -> shared(wanted, table)).toList();
        var most = shared.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most >= ENOUGH_WORDS
                && shared.stream().filter(count -> count == most).count() == 1) return shared.indexOf(most);
        var free = IntStream.range(0, tables.size())
                .filter(at -> !takenElsewhere.contains(at))
                .mapToObj(tables::get)
                .toList();
        return SheetColumns.mostLikely(free.isEmpty() ? tables : free)
                .map(tables::indexOf)
                .orElse(0);
    }

    private static int shared(Set<String> wanted, Sheet table) {
        var found = words(title(table));
        found.retainAll(wanted);
        return found.size();
    }

    /** What stands above the headings of a table, and the findings that it names. */
    private static String title(Sheet table) {
        var columns = SheetColumns.guess(table);
        var finding = columns.columns().get(SheetField.FINDING);
        var above = table.rows().stream()
                .filter(row -> row.number() < columns.headingRow())
                .flatMap(row -> row.cells().stream());
        var named = table.rows().stream()
                .filter(row -> finding != null && row.number() > columns.headingRow())
                .map(row -> row.cell(finding == null ? -1 : finding));
        return Stream.of(Stream.of(table.name()), above, named)
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= LONG_WORD)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private TableGuess() {}
}
