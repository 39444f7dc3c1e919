package followthrough.web.pack;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.people.Directory;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.SentVersions;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import followthrough.statement.StatementSending;
import followthrough.verification.Check;
import followthrough.verification.Checking;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.web.export.Paper;
import followthrough.web.export.Paper.Cell;
import followthrough.web.export.Paper.Column;
import followthrough.web.export.Paper.Fact;
import followthrough.web.pack.PublicPromises.Line;
import followthrough.web.plan.PlanDocument;
import followthrough.web.plan.PlanDocument.MeasureRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public is shown of an inspection: findings, the plans in force that were sent, how far dates moved, and verdicts.
 * Nobody below the directors is named, and neither evidence nor anything that stays in the house is in it.
 */
@Component
class ScrutinyPaper {

    private final Inspecting inspecting;
    private final Frameworks frameworks;
    private final AreaRegister areas;
    private final PlanReading plans;
    private final SentVersions sent;
    private final PublicPromises promises;
    private final StatementSending statements;
    private final Checking checking;
    private final Directory people;
    private final WorkingDays workingDays;
    private final DateFormats dates;
    private final Messages words;

    ScrutinyPaper(
            Inspecting inspecting,
            Frameworks frameworks,
            AreaRegister areas,
            PlanReading plans,
            SentVersions sent,
            PublicPromises promises,
            StatementSending statements,
            Checking checking,
            Directory people,
            WorkingDays workingDays,
            DateFormats dates,
            Messages words) {
        this.inspecting = inspecting;
        this.frameworks = frameworks;
        this.areas = areas;
        this.plans = plans;
        this.sent = sent;
        this.promises = promises;
        this.statements = statements;
        this.checking = checking;
        this.people = people;
        this.workingDays = workingDays;
        this.dates = dates;
        this.words = words;
    }

    /** For a director, whose own reading it is made of. */
    @Transactional(readOnly = true)
    Paper of(Actor director, InspectionReference reference) {
        var visit = inspecting.get(director, reference);
        var title = words.text("scrutiny.title", visit.authority());
        var paper = Paper.titled(title, words.text("scrutiny.footer", reference.value(), dates.today()));
        paper.facts(facts(director, visit)).paragraph(words.text("scrutiny.what"));
        for (var area : areas.of(director, reference)) write(paper, director, area);
        return paper.done();
    }

    private List<Fact> facts(Actor director, Inspection visit) {
        var framework =
                frameworks.byCode(visit.framework()).map(known -> known.name()).orElse(visit.framework());
        var facts = new ArrayList<Fact>();
        facts.add(fact("scrutiny.authority", words.body(visit.authority())));
        facts.add(fact(
                "scrutiny.inspection",
                words.text(
                        "statement.paper.visit",
                        visit.reference().value(),
                        framework,
                        visit.firstDay(),
                        visit.lastDay())));
        facts.add(day("scrutiny.issued", visit.issuedOn()));
        statements
                .of(director, visit.reference())
                .flatMap(statement -> Optional.ofNullable(statement.sentOn()))
                .ifPresent(on -> facts.add(day("scrutiny.sent", on)));
        facts.add(day("scrutiny.day", dates.today()));
        return facts;
    }

    private void write(Paper.Writing paper, Actor director, Area area) {
        paper.heading(1, words.text("scrutiny.area", area.reference().value(), area.firstWords()));
        paper.quotation(
                area.text(),
                words.text(
                        area.ownWords() ? "statement.paper.ownWords" : "statement.paper.finding",
                        area.reference().value()));
        paper.facts(List.of(fact("scrutiny.stands", words.text("standing." + area.state()))));
        var verdicts = checking.of(director, area.reference()).stream()
                .filter(Check::isPublished)
                .toList();
        sent(director, area)
                .ifPresentOrElse(
                        version -> plan(paper, director, area, version, ending(area, verdicts)),
                        () -> paper.paragraph(words.text("scrutiny.noPlan")));
        verdicts(paper, verdicts);
    }

    /** The verdict with which the area ended, and its plan; nothing where it goes on, or ended in another way. */
    private static @Nullable Check ending(Area area, List<Check> published) {
        if (area.isOpen()) return null;
        return published.stream()
                .filter(Check::ends)
                .max(Comparator.comparing(check -> Objects.requireNonNull(check.publishedOn())))
                .orElse(null);
    }

    /** The version that inspectors read: what is new in one that is not sent yet is the authority’s own. */
    private Optional<PlanVersion> sent(Actor director, Area area) {
        var shown = sent.of(area.inspection());
        return plans.versions(director, area.reference()).stream()
                .filter(version -> version.state() == PlanVersion.State.SIGNED)
                .filter(version -> shown.isEmpty() || shown.get().test(version))
                .findFirst();
    }

    private void plan(Paper.Writing paper, Actor director, Area area, PlanVersion version, @Nullable Check ending) {
        var plan = PlanDocument.of(version.content());
        var redacted = redacted(area.authority(), plan);
        paper.heading(2, words.text(ending == null ? "scrutiny.plan" : "scrutiny.planEnded"));
        if (ending != null)
            paper.paragraph(words.text(
                    "scrutiny.ended",
                    words.text("outcome." + ending.outcome()),
                    ending.inspection().value(),
                    Objects.requireNonNull(ending.publishedOn())));
        paper.paragraph(words.text(
                "scrutiny.signed",
                signer(version),
                Objects.requireNonNull(version.decidedOn()),
                String.valueOf(version.number()),
                version.shortCode()));
        var promised = promises.of(director, area.reference(), version, plan.actions());
        var later = promised.later();
        if (later != null)
            paper.paragraph(words.text(
                    "scrutiny.later", String.valueOf(later.number()), Objects.requireNonNull(later.decidedOn())));
        paper.paragraph(redacted.in(plan.outcome()));
        if (!promised.lines().isEmpty())
            paper.table(
                    words.text("plan.actions"),
                    List.of(column("plan.action", 50), column("plan.due", 25), column("scrutiny.moved", 25)),
                    promised.lines().stream().map(line -> row(redacted, line)).toList());
        if (!plan.measures().isEmpty())
            paper.table(
                    words.text("plan.measures"),
                    List.of(column("plan.measure", 60), column("plan.baseline", 20), column("plan.target", 20)),
                    plan.measures().stream()
                            .map(measure -> row(redacted, measure))
                            .toList());
    }

    /** Whoever signs for a director is not named. */
    private PersonId signer(PlanVersion version) {
        return Objects.requireNonNull(version.decidedFor() == null ? version.decidedBy() : version.decidedFor());
    }

    private List<Cell> row(NamesLeftOut redacted, Line line) {
        return List.of(Cell.of(redacted.in(line.words())), Cell.of(due(line)), Cell.of(moved(line)));
    }

    private String due(Line line) {
        var dropped = line.droppedOn();
        if (dropped != null) return words.text("scrutiny.dropped", dropped);
        var now = line.now();
        return now == null ? "" : dates.day(now);
    }

    private String moved(Line line) {
        var first = line.first();
        var now = line.now();
        if (first == null || now == null) return "";
        if (line.moves() == 0 && first.equals(now))
            return line.droppedOn() == null ? words.text("scrutiny.notMoved") : dates.day(first);
        var days = words.text("slip.days", workingDays.between(first, now));
        return line.moves() == 0
                ? words.text("scrutiny.movedFrom", first, days)
                : words.text("scrutiny.movedOften", first, days, words.text("slip.moved", line.moves()));
    }

    private List<Cell> row(NamesLeftOut redacted, MeasureRow measure) {
        return List.of(
                Cell.of(redacted.in(measure.description())),
                Cell.of(measure.baselineWithUnit()),
                Cell.of(measure.targetWithUnit()));
    }

    /** Everybody of the authority but its directors, and whoever else answers for an action. */
    private NamesLeftOut redacted(Body authority, PlanDocument plan) {
        var named = new HashSet<String>();
        people.colleagues(authority).forEach(colleague -> named.add(colleague.name()));
        plan.actions().forEach(action -> named.add(action.owner()));
        named.removeAll(directors(authority));
        return new NamesLeftOut(named, words.text("scrutiny.name"));
    }

    private Set<String> directors(Body authority) {
        var holders = people.whoHold(Set.of(Role.DIRECTOR, Role.CHIEF_EXECUTIVE), authority);
        return Set.copyOf(people.names(holders).values());
    }

    private void verdicts(Paper.Writing paper, List<Check> published) {
        if (published.isEmpty()) return;
        paper.heading(2, words.text("verdict.paper"));
        paper.table(
                words.text("verdict.paper"),
                List.of(
                        column("verdict.paper.visit", 40),
                        column("verdict.paper.outcome", 30),
                        column("verdict.paper.published", 30)),
                published.stream().map(this::row).toList());
    }

    private List<Cell> row(Check check) {
        return List.of(
                Cell.of(check.inspection().value()),
                Cell.of(words.text("outcome." + check.outcome())),
                Cell.of(dates.day(Objects.requireNonNull(check.publishedOn()))));
    }

    private Fact fact(String term, String said) {
        return new Fact(words.text(term), said);
    }

    private Fact day(String term, @Nullable LocalDate day) {
        return fact(term, day == null ? "" : dates.day(day));
    }

    private Column column(String head, int share) {
        return new Column(words.text(head), share);
    }
}
