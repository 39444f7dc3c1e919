package followthrough.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.ActionOwner;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.shared.Role;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Two hundred people at work for five minutes, over HTTP, against the whole application and its database: no error, and
 * memory stays flat. Run by {@code -Pload}; {@code load.people}, {@code load.seconds} and {@code load.thinking}
 * (milliseconds between two rounds of one person) make it smaller or harder. Client and server share a process here, so
 * that memory and processor are those of both.
 */
@WebTest
class TwoHundredPeopleLoad {

    private static final int OFFICERS = 8;
    private static final int ACTIONS = 6;
    private static final List<String> AUTHORITIES = List.of(
            "BNS", "BRK", "CBS", "COV", "DOC", "EAL", "ENF", "GAT", "HAL", "HAM", "HGY", "KNO", "LAM", "LEI", "LIV",
            "MAN", "MED", "MER", "NHM", "OLD");

    private static final int PEOPLE = Integer.getInteger("load.people", 200);
    private static final int LASTING = Integer.getInteger("load.seconds", 300);
    private static final int THINKING = Integer.getInteger("load.thinking", 20_000);

    /** How much more the process may hold at the end than after a third of the time, when all has been opened. */
    private static final double FLAT = 1.15;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private final LoadFigures figures = new LoadFigures();
    private final List<Runnable> rounds = new ArrayList<>();
    private final List<LoadPerson> people = new ArrayList<>();

    @Test
    void two_hundred_people_work_for_five_minutes_without_an_error() throws Exception {
        for (int number = 0; people.size() < PEOPLE; number++) join(AUTHORITIES.get(number % AUTHORITIES.size()));
        var threads = Executors.newFixedThreadPool(people.size());
        var start = System.nanoTime();
        var until = start + TimeUnit.SECONDS.toNanos(LASTING);
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var round = rounds.get(i);
            var late = (long) THINKING * i / people.size();
            threads.execute(() -> person.work(until, late, THINKING, round));
        }
        threads.shutdown();
        long third = 0;
        for (int second = 0; second < LASTING; second += 15) {
            assertThat(threads.awaitTermination(15, TimeUnit.SECONDS)).isFalse();
            figures.memory(second + 15L);
            if (second < LASTING / 3) third = LoadFigures.resident();
        }
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        System.out.println(figures.told((System.nanoTime() - start) / 1e9));
        figures.errors().stream().limit(20).forEach(error -> System.out.println("load error " + error));
        assertThat(figures.errors()).isEmpty();
        assertThat(LoadFigures.resident()).as("megabytes").isLessThan((long) (third * FLAT));
    }

    /** A director, a lead and their officers, with a signed plan in which each officer promised something. */
    private void join(String authority) {
        var letter = TestCase.issued(application, authority, "Visits are late.").assigned();
        var officers = Stream.concat(
                        Stream.of(letter.officer),
                        Stream.iterate(1, n -> n + 1)
                                .limit(OFFICERS - 1L)
                                .map(n -> letter.colleague("Officer " + (char) ('A' + n) + "ston", Role.OFFICER)))
                .toList();
        sign(letter, officers);
        var area = "/areas/" + letter.area(1);
        officers.forEach(officer -> add(officer, LoadPerson::officer));
        add(letter.lead, person -> person.lead(area));
        add(letter.director, person -> person.director(area));
    }

    private void add(TestPerson one, Consumer<LoadPerson> round) {
        var person = new LoadPerson(port, one, HttpClient.newBuilder(), figures, people.size());
        people.add(person);
        rounds.add(() -> round.accept(person));
    }

    private static void sign(TestCase letter, List<TestPerson> officers) {
        var lead = letter.actor(letter.lead);
        var actions = new ArrayList<ActionLine>();
        for (var officer : officers)
            for (int n = 1; n <= ACTIONS; n++)
                actions.add(ActionLine.of(
                        "Visits are made in time, part " + n + " of " + officer.name(),
                        ActionOwner.of(officer.id(), officer.name()),
                        lead.on().plusDays(10L + n)));
        var content = PlanContent.of(
                "Children are seen in time",
                actions,
                List.of(MeasureLine.of("Seen in time", "%", "60", "90", "audit", "every month")));
        letter.bean(Planning.class).write(lead, letter.area(1), 0, content);
        var version = letter.bean(PlanReading.class)
                .working(lead, letter.area(1))
                .orElseThrow()
                .version();
        letter.bean(Planning.class).submit(lead, letter.area(1), version);
        letter.pendingPlanSigned(letter.area(1));
    }
}
