package followthrough.standing;

import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At the start, tells the database which frameworks ask for a statement; where that changed, what stands there is renewed. */
@Component
class AskingFrameworks implements SmartInitializingSingleton {

    private final Frameworks frameworks;
    private final JdbcClient database;

    AskingFrameworks(Frameworks frameworks, JdbcClient database) {
        this.frameworks = frameworks;
        this.database = database;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        database.sql("lock table app.asking_framework in share row exclusive mode")
                .update();
        var asking = new TreeSet<String>();
        frameworks.all().stream()
                .filter(Framework::asksForStatement)
                .forEach(framework -> asking.add(framework.code()));
        var known = database.sql("select code from app.asking_framework")
                .query(String.class)
                .set();
        if (Set.copyOf(asking).equals(Set.copyOf(known))) return;
        database.sql("delete from app.asking_framework").update();
        asking.forEach(code -> database.sql("insert into app.asking_framework (code) values (?)")
                .param(code)
                .update());
        database.sql("select app.renew_inspections_standing(array(select inspection from app.statement))")
                .query(row -> {});
    }
}
