package followthrough.demo;

import followthrough.web.Demo;
import followthrough.web.Messages;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty installation once, all or nothing, and says at every start how to sign in. */
@Component
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    /** Any number that nothing else locks with. */
    private static final long LOCK = 7_230_451_119L;

    private final Demo demo;
    private final JdbcClient database;
    private final DemoPeople people;
    private final DemoCases cases;
    private final Messages words;
    private final TransactionTemplate transaction;

    DemoStart(
            Demo demo,
            JdbcClient database,
            DemoPeople people,
            DemoCases cases,
            Messages words,
            PlatformTransactionManager transactions) {
        this.demo = demo;
        this.database = database;
        this.people = people;
        this.cases = cases;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demo.isWanted()) return;
        transaction.executeWithoutResult(all -> fill());
        demo.filled();
        LOG.info("Demo sign-ins, all with the password \"{}\":\n{}", DemoPeople.PASSWORD, signIns());
    }

    /** Of several nodes that start at once, one fills it and the others wait. */
    private void fill() {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, index) -> true)
                .list();
        people.register().ifPresent(cast -> cases.open(new DemoCast(cast)));
    }

    private String signIns() {
        return Arrays.stream(DemoPerson.values())
                .map(person ->
                        "  %-20s %-34s %s".formatted(person.email(), words.role(person.role()), person.fullName()))
                .collect(Collectors.joining("\n"));
    }
}
