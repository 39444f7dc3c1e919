package followthrough.demo;

import followthrough.web.Demo;
import followthrough.web.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty installation once, all or nothing, and says at every start how to sign in. */
@Component
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Demo demo;
    private final DemoPeople people;
    private final DemoCases cases;
    private final Words words;
    private final TransactionTemplate transaction;

    DemoStart(Demo demo, DemoPeople people, DemoCases cases, Words words, PlatformTransactionManager transactions) {
        this.demo = demo;
        this.people = people;
        this.cases = cases;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demo.isWanted()) return;
        transaction.executeWithoutResult(all -> people.register().ifPresent(cast -> cases.open(new DemoCast(cast))));
        LOG.info("Demo sign-ins, all with the password \"{}\":\n{}", DemoPeople.PASSWORD, signIns());
    }

    private String signIns() {
        return Arrays.stream(DemoPerson.values())
                .map(person ->
                        "  %-20s %-34s %s".formatted(person.email(), words.role(person.role()), person.fullName()))
                .collect(Collectors.joining("\n"));
    }
}
