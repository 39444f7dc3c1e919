package followthrough.standing;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.area.AreaState;
import followthrough.inspection.Inspection;
import followthrough.inspection.Inspection.Stage;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists say of areas and inspections what their own rooms say of them, to the same readers: whatever was done, in
 * whatever order. The rooms are asked one by one here, as no list may.
 */
@CoreTest
class ListsAgreeTest {

    /** One for each story: whatever there is in it is looked at. */
    private static final List<Body> AUTHORITIES = List.of(new Body("CHW"), new Body("CMA"), new Body("NOH"));

    private static final int EVERY_ONE = 100_000;

    @Autowired
    DomainCases domain;

    @Autowired
    ApplicationContext application;

    @Autowired
    AreaStandings areas;

    @Autowired
    InspectionStandings inspections;

    @Autowired
    PlatformTransactionManager transactions;

    private PlainStanding plain;
    private RandomActs acts;
    private TransactionTemplate reading;
    private Body authority = AUTHORITIES.get(0);

    @BeforeEach
    void begin() {
        plain = new PlainStanding(application);
        acts = new RandomActs(application);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Test
    void whatever_is_done_every_reader_finds_in_lists_what_the_rooms_say() {
        for (var one : AUTHORITIES) {
            authority = one;
            story(new Random(one.code().hashCode()));
        }
    }

    private void story(Random chance) {
        var town = domain.town(authority.code());
        var officer = domain.person(Role.OFFICER, authority);
        var framework = authority.equals(AUTHORITIES.get(0)) ? "ilacs" : "ucra"; // one that asks for a statement
        var visit = domain.cases.visit(town, framework, domain.cases.today().minusDays(60));
        var work = domain.issued(town, visit, "One.", "Two.", "Three.");
        var readers = readers(town, officer);
        for (int act = 0; act < 6; act++) {
            var done = acts.one(town, officer, work, chance);
            Collections.shuffle(readers, chance);
            agree(readers.subList(0, 3), chance, done);
        }
        acts.over(town, work);
        agree(readers, chance, "the end");
    }

    private void agree(List<Actor> readers, Random chance, String done) {
        reading.executeWithoutResult(
                reads -> readers.forEach(reader -> agree(reader, chance, reader + " after " + done)));
    }

    /** Everybody who has to do with it, and as many who have not. */
    private List<Actor> readers(Town town, Actor officer) {
        var readers = new ArrayList<>(List.of(town.director(), town.lead(), town.inspector(), officer));
        for (var role :
                List.of(Role.CHIEF_EXECUTIVE, Role.OBSERVER, Role.LETTER_RECORDER, Role.AREA_LEAD, Role.OFFICER))
            readers.add(domain.person(role, authority));
        readers.add(new Actor(PersonId.next(), Role.DIRECTOR, new Body("ZZZ"), null, domain.cases.today()));
        readers.add(domain.person(Role.INSPECTION_MANAGER, Body.INSPECTORATE));
        readers.add(domain.administrator());
        var cover = domain.person(Role.AREA_LEAD, authority);
        readers.add(
                new Actor(cover.person(), Role.AREA_LEAD, authority, town.lead().person(), cover.on()));
        return readers;
    }

    private void agree(Actor me, Random chance, String when) {
        var known = plain.areas(me, authority);
        assertThat(lines(me, new AreaQuery(null, null, authority, false), 0, EVERY_ONE))
                .as("areas of %s", when)
                .isEqualTo(known);
        narrowed(me, known, chance, when);
        if (me.isInspector()) return; // theirs are of the whole country
        figures(me, known, when);
        inspections(me, chance, when);
    }

    /** Any filter, from anywhere, as many as one likes: a part of what one may open, in the same order, and counted. */
    private void narrowed(Actor me, List<PlainStanding.Line> known, Random chance, String when) {
        var states = List.of(AreaState.OPEN, AreaState.OPEN, AreaState.WITHDRAWN, AreaState.PARTLY_MET);
        var query = new AreaQuery(
                sometimes(chance, states),
                sometimes(chance, List.of(AreaStanding.values())),
                authority,
                chance.nextInt(3) == 0);
        var found = known.stream()
                .filter(line -> query.state() == null || query.state() == line.state())
                .filter(line -> query.standing() == null || query.standing() == line.standing())
                .filter(line -> !query.mine() || line.isLedBy(me))
                .toList();
        int from = chance.nextInt(4);
        int most = 1 + chance.nextInt(4);
        assertThat(lines(me, query, from, most))
                .as("%s from %d for %s", query, from, when)
                .isEqualTo(found.stream().skip(from).limit(most).toList());
        var counts = areas.count(me, query).stream()
                .filter(count -> count.authority().equals(authority))
                .toList();
        assertThat(counts)
                .as("counts of %s for %s", query, when)
                .containsExactlyInAnyOrderElementsOf(
                        known.stream().collect(Collectors.groupingBy(PlainStanding.Line::state)).entrySet().stream()
                                .map(state -> new AreaCount(
                                        authority,
                                        state.getKey(),
                                        state.getValue().size(),
                                        state.getValue().stream()
                                                .filter(found::contains)
                                                .count()))
                                .toList());
    }

    private void figures(Actor me, List<PlainStanding.Line> known, String when) {
        var open = known.stream().filter(line -> line.state() == AreaState.OPEN).toList();
        var byStanding =
                open.stream().collect(Collectors.groupingBy(PlainStanding.Line::standing, Collectors.counting()));
        assertThat(areas.open(me)).as("figures of %s", when).isEqualTo(byStanding);
        assertThat(areas.waits(me).stream().collect(Collectors.toMap(AreaWait::standing, AreaWait::areas)))
                .as("waits of %s", when)
                .isEqualTo(byStanding);
        assertThat(areas.atWork(me))
                .as("at work of %s", when)
                .extracting(OpenArea::reference)
                .containsExactlyInAnyOrderElementsOf(
                        open.stream().map(PlainStanding.Line::area).toList());
        assertThat(areas.slips(me, EVERY_ONE))
                .as("slips of %s", when)
                .extracting(AreaSlip::reference)
                .containsExactlyInAnyOrderElementsOf(open.stream()
                        .filter(line -> !line.slip().isNone())
                        .map(PlainStanding.Line::area)
                        .toList());
        var positions =
                areas.of(me, known.stream().map(PlainStanding.Line::area).toList());
        known.forEach(line -> assertThat(
                        Objects.requireNonNull(positions.get(line.area())).standing())
                .as("position of %s for %s", line.area(), when)
                .isEqualTo(line.standing()));
    }

    private void inspections(Actor me, Random chance, String when) {
        var known = plain.inspections(me, authority);
        var query = new InspectionQuery(
                authority,
                sometimes(chance, List.of(Stage.VISIT, Stage.LETTER)),
                sometimes(chance, List.of(true, false)));
        var found = known.stream()
                .filter(one -> query.stage() == null || one.stage() == query.stage())
                .filter(one -> query.over() == null || isOver(one) == query.over())
                .sorted(Comparator.comparing(Inspection::firstDay)
                        .thenComparing(one -> one.reference().value())
                        .reversed())
                .map(Inspection::reference)
                .toList();
        int from = chance.nextInt(3);
        assertThat(inspections.page(me, query, List.of(authority), from, 3))
                .as("%s from %d for %s", query, from, when)
                .extracting(InspectionRow::reference)
                .isEqualTo(found.stream().skip(from).limit(3).toList());
        assertThat(inspections.count(me, query))
                .as("counts of %s for %s", query, when)
                .isEqualTo(
                        known.isEmpty()
                                ? List.of()
                                : List.of(new InspectionCount(authority, known.size(), found.size())));
        var running = of(known, Stage.LETTER);
        assertThat(inspections.running(me, 2).running())
                .as("running for %s", when)
                .isEqualTo(running.size());
        for (var over : List.of(true, false))
            assertThat(inspections.awaitingLetter(me, over).visits())
                    .as("visits for %s, over: %s", when, over)
                    .isEqualTo(known.stream()
                            .filter(one -> one.stage() == Stage.VISIT && isOver(one) == over)
                            .count());
        assertThat(inspections.unanswered(me, 2).all())
                .as("unanswered for %s", when)
                .isEqualTo(running.stream()
                        .filter(cycle -> known.stream()
                                .noneMatch(visit -> visit.answers().contains(cycle)))
                        .count());
    }

    private boolean isOver(Inspection visit) {
        return visit.lastDay().isBefore(domain.cases.today());
    }

    private static List<InspectionReference> of(List<Inspection> known, Stage stage) {
        return known.stream()
                .filter(one -> one.stage() == stage)
                .map(Inspection::reference)
                .toList();
    }

    /** What a list says of its areas, put beside what it does not: who leads them and in which state they are. */
    private List<PlainStanding.Line> lines(Actor me, AreaQuery query, int from, int most) {
        var next = plain.nextDays(me, authority);
        Function<AreaRow, PlainStanding.Line> line =
                row -> plain.line(row.reference(), row.standing(), row.slip(), next.get(row.reference()));
        return areas.page(me, query, from, most).stream().map(line).toList();
    }

    private static <T> @Nullable T sometimes(Random chance, List<T> choices) {
        return chance.nextBoolean() ? null : choices.get(chance.nextInt(choices.size()));
    }
}
