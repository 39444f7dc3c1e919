package followthrough.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.sheet.Sheet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableGuessTest {

    private static final String FINDING = "The timeliness of visits to children in need of protection";

    @Test
    void the_table_that_names_the_finding_in_its_words_is_its_own() {
        var tables = List.of(
                plan("Table 1: Supervision of social workers"),
                plan("Table 2: Timeliness of visits"),
                plan("Table 3: Supervision records"));

        assertThat(TableGuess.of(FINDING, tables, Set.of(1))).isEqualTo(1);
    }

    @Test
    void a_title_in_the_first_row_or_a_column_of_findings_names_it_too() {
        var titled = sheet("Sheet2", "Timeliness of visits", "Action|Lead|By when", "Train|Amara|1/3/27");
        var named = sheet("Sheet3", "Area for improvement|Action|Lead", "Timeliness of visits|Train|Amara");

        assertThat(TableGuess.of(FINDING, List.of(plan("Sheet1"), titled), Set.of()))
                .isEqualTo(1);
        assertThat(TableGuess.of(FINDING, List.of(plan("Sheet1"), named), Set.of()))
                .isEqualTo(1);
    }

    @Test
    void where_none_is_named_it_is_the_next_that_no_other_area_took() {
        var tables = List.of(sheet("Contents", "Page|Title", "1|Plans"), plan("A"), plan("B"), plan("C"));

        assertThat(TableGuess.of(FINDING, tables, Set.of())).isEqualTo(1);
        assertThat(TableGuess.of(FINDING, tables, Set.of(1))).isEqualTo(2);
        assertThat(TableGuess.of(FINDING, tables, Set.of(1, 2, 3, 0)))
                .as("all are taken")
                .isEqualTo(1);
    }

    private static Sheet plan(String name) {
        return sheet(name, "Action|Lead|By when", "Train|Amara|31/3/27");
    }

    private static Sheet sheet(String name, String... rows) {
        var read = IntStream.range(0, rows.length)
                .mapToObj(i ->
                        new Sheet.Row(i + 1, Stream.of(rows[i].split("\\|", -1)).toList()))
                .toList();
        return new Sheet(name, read, List.of());
    }
}
