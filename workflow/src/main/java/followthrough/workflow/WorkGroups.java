package followthrough.workflow;

import followthrough.workflow.Reach.Group;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers that stand for a role of a body in the tables of work and of notices. */
@Component
class WorkGroups {

    private final JdbcClient database;

    WorkGroups(JdbcClient database) {
        this.database = database;
    }

    /** Read each time: a number kept in memory would outlive the transaction that took it and was undone. */
    int idOf(Group group) {
        return database.sql("select id from app.work_group where role = ? and body = ?")
                .params(group.role().name(), group.body().code())
                .query(Integer.class)
                .optional()
                .orElseGet(() -> add(group));
    }

    private int add(Group group) {
        return database.sql("""
                        insert into app.work_group (role, body) values (?, ?)
                        on conflict (body, role) do update set role = excluded.role returning id""")
                .params(group.role().name(), group.body().code())
                .query(Integer.class)
                .single();
    }
}
