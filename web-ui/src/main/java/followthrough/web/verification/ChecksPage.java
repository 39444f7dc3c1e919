package followthrough.web.verification;

import followthrough.area.Area;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.plan.Figure;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.standing.GridRow;
import followthrough.standing.GridRow.GridMeasure;
import followthrough.standing.VisitGrid;
import followthrough.verification.Check;
import followthrough.verification.Checking;
import followthrough.verification.SecondLook;
import followthrough.verification.VerdictDraft;
import followthrough.verification.VerdictDrafting;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.plan.PlanDocument;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The grid of all areas that a visit checks, with what was offered for each and where its verdict stands. */
@Component
class ChecksPage {

    private final Inspecting inspecting;
    private final VisitGrid grid;
    private final Checking checking;
    private final VerdictDrafting drafting;
    private final Messages words;

    ChecksPage(Inspecting inspecting, VisitGrid grid, Checking checking, VerdictDrafting drafting, Messages words) {
        this.inspecting = inspecting;
        this.grid = grid;
        this.checking = checking;
        this.drafting = drafting;
        this.words = words;
    }

    /** What is read once for all rows. */
    private record Known(
            Map<AreaReference, Check> given, Map<AreaReference, VerdictDraft> drafts, Map<PersonId, String> names) {

        String name(PersonId person) {
            return names.getOrDefault(person, "");
        }
    }

    @Transactional(readOnly = true)
    public ChecksView view(Actor me, InspectionReference visit) {
        var inspection = inspecting.recordedBy(me, visit);
        Refused.when(inspection.calledOffOn() != null && !inspection.isIssued(), "visitCalledOff");
        var known = known(me, visit);
        var rows = grid.of(me, visit).stream()
                .map(row -> row(row, inspection, known))
                .toList();
        return new ChecksView(
                inspection,
                words.body(visit.authority()),
                rows,
                rows.stream()
                        .filter(row -> row.outcome() == null)
                        .map(ChecksView.Row::href)
                        .findFirst()
                        .orElse(null),
                toLook(me, inspection, rows, known),
                rows.stream()
                        .filter(row -> row.outcome() == null)
                        .map(ChecksView.Row::reference)
                        .filter(area -> known.drafts().containsKey(new AreaReference(area)))
                        .toList());
    }

    private Known known(Actor me, InspectionReference visit) {
        var given = checking.given(me, visit).stream().collect(Collectors.toMap(Check::area, Function.identity()));
        var drafts = drafting.at(me, visit);
        var people = Stream.concat(
                        given.values().stream().flatMap(check -> Stream.of(check.checkedBy(), check.lookedBy())),
                        drafts.values().stream().map(VerdictDraft::by))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Known(given, drafts, words.names(people));
    }

    private ChecksView.Row row(GridRow row, Inspection visit, Known known) {
        var area = row.reference();
        var check = known.given().get(area);
        var plan = row.plan() == null ? null : PlanDocument.of(row.plan()).outcome();
        return new ChecksView.Row(
                area.value(),
                Area.beginning(row.words()),
                address(area, visit.reference()),
                plan,
                done(row),
                row.slip(),
                row.measures().stream().map(this::measure).toList(),
                evidence(row),
                row.self(),
                check == null ? null : check.outcome().name(),
                check == null ? "blue" : Verdicts.colour(check.outcome()),
                state(check, known.drafts().get(area), visit, known));
    }

    private String done(GridRow row) {
        if (row.actions() > 0) return words.text("checks.done", row.done(), row.actions());
        return words.text(row.endorsed() ? "checks.done.notKept" : "checks.done.notOffered");
    }

    private String evidence(GridRow row) {
        if (row.evidence() == 0) return words.text("checks.evidence.none");
        if (row.actions() == 0) return words.text("checks.evidence", row.evidence());
        return words.text("checks.evidence.gaps", row.evidence(), row.gaps());
    }

    private String measure(GridMeasure measure) {
        var target = Figure.withUnit(measure.target(), measure.unit());
        var figures = measure.figures();
        var day = measure.lastOn();
        if (figures.isEmpty() || day == null) return words.text("checks.measure.none", measure.words(), target);
        var first = measure.baseline().isBlank() ? figures.get(0).toPlainString() : measure.baseline();
        var last = figures.get(figures.size() - 1).stripTrailingZeros().toPlainString();
        return words.text(
                "checks.measure",
                measure.words(),
                Figure.withUnit(first, measure.unit()),
                Figure.withUnit(last, measure.unit()),
                day,
                target);
    }

    private String state(@Nullable Check check, @Nullable VerdictDraft draft, Inspection visit, Known known) {
        if (check == null) return draft == null ? "" : written(draft, known);
        var by = known.name(check.checkedBy());
        var second = check.lookedBy();
        if (second != null) return words.text("checks.looked", by, known.name(second));
        var waits = !check.isPublished() && !visit.recordedFromPublished();
        return words.text(waits ? "checks.given.unseen" : "checks.given", by);
    }

    private String written(VerdictDraft draft, Known known) {
        var by = draft.by();
        var at = draft.at();
        if (by == null || at == null) return "";
        return words.text(drafting.isAtWork(draft) ? "checks.writing" : "checks.begun", known.name(by), at);
    }

    private List<Choice> toLook(Actor me, Inspection visit, List<ChecksView.Row> rows, Known known) {
        if (visit.isIssued() || visit.recordedFromPublished()) return List.of();
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(known.given().get(new AreaReference(row.reference())))
                        .filter(check -> SecondLook.isOpenTo(me, check))
                        .map(check -> Choice.of(
                                check.id(),
                                words.text(
                                        "checks.look.area",
                                        row.reference(),
                                        row.words(),
                                        words.text("outcome." + check.outcome()),
                                        known.name(check.checkedBy())),
                                check.reason())))
                .toList();
    }

    static String address(AreaReference area, InspectionReference visit) {
        return "/areas/" + area + "/check/" + visit;
    }
}
