package followthrough.web.tasks;

import followthrough.workflow.desk.ListColumn;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which columns the list has.
 *
 * @param columns what is no column counts for nothing
 */
record ColumnsForm(@Nullable List<String> columns) {

    ColumnsForm {
        columns = columns == null
                ? List.of()
                : columns.stream().filter(Objects::nonNull).distinct().toList();
    }

    static ColumnsForm of(Collection<ListColumn> columns) {
        return new ColumnsForm(columns.stream().map(ListColumn::name).toList());
    }

    List<ListColumn> chosen() {
        var names = columns == null ? List.<String>of() : columns;
        return Arrays.stream(ListColumn.values())
                .filter(column -> names.contains(column.name()))
                .toList();
    }
}
