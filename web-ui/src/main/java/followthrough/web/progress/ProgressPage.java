package followthrough.web.progress;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.plan.ledger.PromiseLedger;
import followthrough.plan.ledger.Slippage;
import followthrough.progress.Colour;
import followthrough.progress.DateAsking;
import followthrough.progress.LateFinish;
import followthrough.progress.ProgressUpdate;
import followthrough.progress.Progressing;
import followthrough.progress.RagSettings;
import followthrough.progress.Round;
import followthrough.progress.Trend;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.area.CaseDays;
import followthrough.web.plan.PlanDocument;
import followthrough.web.plan.PlanDocument.ActionRow;
import followthrough.web.plan.PlansInForce;
import followthrough.web.progress.ProgressView.ActionProgress;
import followthrough.web.progress.ProgressView.Month;
import followthrough.web.progress.ProgressView.Struck;
import followthrough.web.progress.ProgressView.Update;
import followthrough.workflow.decision.ProgressRating;
import followthrough.workflow.decision.Rating;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions of a plan with what was reported of each; officers follow their own. */
@Component
public class ProgressPage {

    /** Who gives an action to somebody else; of leads, only an area's own comes here. */
    private static final Set<Role> DIRECTING = Set.of(Role.AREA_LEAD, Role.DIRECTOR, Role.CHIEF_EXECUTIVE);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final PlansInForce plans;
    private final DateAsking dates;
    private final Progressing progressing;
    private final PromiseLedger ledger;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final ProgressRating ratings;
    private final RagSettings keys;
    private final CaseDays days;
    private final WorkingDays workingDays;
    private final Messages words;

    ProgressPage(
            PlansInForce plans,
            DateAsking dates,
            Progressing progressing,
            PromiseLedger ledger,
            AreaRegister areas,
            Inspecting inspecting,
            ProgressRating ratings,
            RagSettings keys,
            CaseDays days,
            WorkingDays workingDays,
            Messages words) {
        this.plans = plans;
        this.dates = dates;
        this.progressing = progressing;
        this.ledger = ledger;
        this.areas = areas;
        this.inspecting = inspecting;
        this.ratings = ratings;
        this.keys = keys;
        this.days = days;
        this.workingDays = workingDays;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public ProgressView view(Actor me, AreaReference reference) {
        var area = areas.get(me, reference);
        var actions = me.isInspector() ? List.<ActionProgress>of() : actions(me, area);
        return new ProgressView(
                actions,
                progressing.rounds(me, reference).stream()
                        .map(round -> month(round, actions))
                        .filter(month -> month.asked() > 0)
                        .toList(),
                actions.stream().filter(ActionProgress::mine).map(this::choice).toList(),
                colours(reference),
                me.role() == Role.OFFICER,
                area.isOpen() && DIRECTING.contains(me.role()),
                days.asks(reference.inspection()));
    }

    /** Of what is in force, then what only a change that is not signed has. */
    private List<ActionProgress> actions(Actor me, Area area) {
        var updates = progressing.of(me, area.reference());
        var rated = ratings.of(area.reference(), me.on());
        var slips = ledger.byAction(me, area.reference());
        var asked = dates.asked(me, area.reference());
        var change =
                plans.change(me, area.reference()).map(PlanDocument::actions).orElse(List.of());
        return rows(me, area.reference(), change).stream()
                .map(action -> action(me, area, action, updates, rated, slips, asked, drafted(action, change)))
                .toList();
    }

    private List<ActionRow> rows(Actor me, AreaReference area, List<ActionRow> change) {
        var rows = new ArrayList<>(plans.of(me, area).map(PlanDocument::actions).orElse(List.of()));
        rows.removeIf(row -> row.id() == null);
        for (var row : change)
            if (rows.stream().noneMatch(known -> Objects.equals(known.id(), row.id())))
                rows.add(row.at(rows.size() + 1));
        return rows;
    }

    private static @Nullable LocalDate drafted(ActionRow action, List<ActionRow> change) {
        return change.stream()
                .filter(row -> Objects.equals(row.id(), action.id()))
                .map(ActionRow::due)
                .filter(Objects::nonNull)
                .filter(due -> action.promised() != null && !due.equals(action.due()))
                .findFirst()
                .orElse(null);
    }

    private ActionProgress action(
            Actor me,
            Area area,
            ActionRow action,
            List<ProgressUpdate> all,
            Map<UUID, Rating> rated,
            Map<UUID, Slippage> slips,
            Map<UUID, LocalDate> asked,
            @Nullable LocalDate drafted) {
        var id = Objects.requireNonNull(action.id());
        var updates = all.stream().filter(update -> update.action().equals(id)).toList();
        var computed = updates.stream()
                .filter(update -> !update.isStruck())
                .map(ProgressUpdate::computed)
                .filter(Objects::nonNull)
                .toList();
        return new ActionProgress(
                action,
                mayReport(me, area, action),
                updates.stream().map(update -> update(me, area, update)).toList(),
                rated.get(id),
                Trend.of(computed).orElse(null),
                slips.get(id),
                drafted,
                asked.get(id),
                rated.containsKey(id) ? late(area, action) : null);
    }

    private @Nullable LateFinish late(Area area, ActionRow action) {
        var live = inspecting.stored(area.inspection()).liveFrom();
        return LateFinish.of(action.promised(), live, action.finishedOn(), workingDays)
                .orElse(null);
    }

    private Update update(Actor me, Area area, ProgressUpdate update) {
        var on = update.struckOn();
        var because = update.struckBecause();
        return new Update(
                update.id(),
                by(update),
                update.reportedOn(),
                update.text(),
                update.changed(),
                update.next(),
                update.done(),
                update.selfRating(),
                update.rationale(),
                update.computed(),
                update.corrects() != null,
                on == null || because == null ? null : new Struck(on, because),
                area.isOpen() && update.obstaclesToStrike(me).isEmpty());
    }

    private String by(ProgressUpdate update) {
        var file = update.broughtFrom();
        var name = words.name(update.reportedBy(), update.reportedFor());
        return file == null ? name : words.text("progress.broughtIn", file, name);
    }

    /** Officers are shown the months of their own actions only. */
    private Month month(Round round, List<ActionProgress> mine) {
        var numbers = mine.stream()
                .filter(line -> round.asked().contains(line.action().id()))
                .toList();
        return new Month(
                round.month().format(MONTH),
                lastWorkingDay(round.month().atEndOfMonth()),
                numbers.size(),
                numbers.stream()
                        .filter(line -> round.silent().contains(line.action().id()))
                        .map(line -> String.valueOf(line.action().number()))
                        .toList(),
                round.open());
    }

    private LocalDate lastWorkingDay(LocalDate end) {
        var day = end;
        while (!workingDays.isWorkingDay(day)) day = day.minusDays(1);
        return day;
    }

    private Choice choice(ActionProgress line) {
        return Choice.of(
                Objects.requireNonNull(line.action().id()),
                words.text(
                        "progress.choice", line.action().number(), line.action().description()));
    }

    private List<Choice> colours(AreaReference reference) {
        var key = keys.of(reference.authority());
        return Colour.ofReports().stream()
                .map(colour -> Choice.of(colour, words.text("rating." + colour), key.words(colour)))
                .toList();
    }

    private static boolean mayReport(Actor me, Area area, ActionRow action) {
        if (!area.isOpen() || !me.body().equals(area.authority())) return false;
        return switch (me.role()) {
            case DIRECTOR -> true;
            case AREA_LEAD -> area.isLedBy(me);
            case OFFICER -> isOwner(me, action);
            default -> false;
        };
    }

    private static boolean isOwner(Actor me, ActionRow action) {
        var owner = action.ownerId();
        return owner != null && me.isSameAs(owner);
    }
}
