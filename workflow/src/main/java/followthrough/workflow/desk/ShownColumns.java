package followthrough.workflow.desk;

import followthrough.shared.Actor;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The columns that each person has in their list, in whichever post and on whichever device. */
@Service
@Transactional
public class ShownColumns {

    private final JdbcClient database;

    ShownColumns(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Set<ListColumn> of(Actor me) {
        return database.sql("select columns from app.shown_columns where person = ?")
                .param(me.person().value())
                .query((row, number) ->
                        columns((String[]) row.getArray("columns").getArray()))
                .optional()
                .orElseGet(ListColumn::usual);
    }

    public void choose(Actor me, Collection<ListColumn> columns) {
        database.sql("""
                        insert into app.shown_columns (person, columns) values (?, ?)
                        on conflict (person) do update set columns = excluded.columns""")
                .params(
                        me.person().value(),
                        columns.stream().map(ListColumn::name).toArray(String[]::new))
                .update();
    }

    /** One that an earlier or later release knows is left out. */
    private static Set<ListColumn> columns(String[] names) {
        var known = EnumSet.allOf(ListColumn.class);
        known.removeIf(column -> !Arrays.asList(names).contains(column.name()));
        return known;
    }
}
