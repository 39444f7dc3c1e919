package followthrough.plan.draft;

import followthrough.audit.PossibleDays;
import followthrough.inspection.Inspecting;
import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.plan.ActionPlan;
import followthrough.plan.Leading;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.ledger.DateReasons;
import followthrough.plan.sheet.KnownRows;
import followthrough.plan.sheet.Sheet;
import followthrough.plan.sheet.SheetImport;
import followthrough.plan.sheet.SheetPeople;
import followthrough.plan.sheet.SheetPeople.Known;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.shared.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan out of somebody's own table: looked at first, then taken as a whole or not at all. */
@Service
@Transactional
public class Importing implements Sweep {

    private static final Duration KEPT = Duration.ofDays(7);

    private static final Set<Role> OWNERS = Set.of(Role.OFFICER, Role.AREA_LEAD, Role.DIRECTOR);

    private final PlanImports uploads;
    private final TablesOfFiles tablesOf;
    private final PlanReading plans;
    private final Drafting drafting;
    private final Leading leading;
    private final DateReasons reasons;
    private final Directory people;
    private final Inspecting inspecting;
    private final PossibleDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Importing(
            PlanImports uploads,
            TablesOfFiles tablesOf,
            PlanReading plans,
            Drafting drafting,
            Leading leading,
            DateReasons reasons,
            Directory people,
            Inspecting inspecting,
            PossibleDays days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inspecting = inspecting;
        this.days = days;
        this.events = events;
        this.uploads = uploads;
        this.tablesOf = tablesOf;
        this.plans = plans;
        this.drafting = drafting;
        this.leading = leading;
        this.reasons = reasons;
        this.people = people;
        this.clock = clock;
    }

    /** What is about to be imported: the file's name and the table in it. */
    public record Uploaded(String fileName, Sheet sheet) {}

    /** As {@link #begin(Actor, AreaReference, String, List)}, with the only table of a file. */
    public UUID begin(Actor actor, AreaReference reference, String fileName, Sheet sheet) {
        return begin(actor, reference, fileName, List.of(sheet));
    }

    /** Keeps the tables of a file for a week, for this person alone; the one that is most likely wanted is given back. */
    public UUID begin(Actor actor, AreaReference reference, String fileName, List<Sheet> tables) {
        var area = leading.openOf(actor, reference);
        Refused.unlessEmpty(
                plans.stored(reference).map(ActionPlan::obstaclesToWrite).orElse(List.of()));
        return tablesOf.keep(actor, area, fileName, tables);
    }

    /** As {@link #begin}, with a file that was chosen for another area. */
    public UUID again(Actor actor, AreaReference reference, UUID earlier) {
        leading.openOf(actor, reference);
        var upload = uploads.findById(earlier)
                .filter(one -> one.isOf(actor, reference.inspection()))
                .orElseThrow(NotFound::new);
        var tables = uploads.findByFileOrderByNumber(upload.file()).stream()
                .map(PlanImport::sheet)
                .toList();
        return begin(actor, reference, upload.fileName(), tables);
    }

    /** Nobody came back for them. */
    @Override
    public void sweep() {
        uploads.deleteByUploadedAtBefore(clock.instant().minus(KEPT));
    }

    @Transactional(readOnly = true)
    public Uploaded uploaded(Actor actor, AreaReference reference, UUID id) {
        var upload = upload(actor, reference, id);
        return new Uploaded(upload.fileName(), upload.sheet());
    }

    /** What the table would make of the plan, line by line; nothing is changed. */
    @Transactional(readOnly = true)
    public SheetImport look(Actor actor, AreaReference reference, UUID id, SheetImport.Choices choices) {
        var content = plans.stored(reference).map(ActionPlan::content).orElse(PlanContent.EMPTY);
        return read(reference, upload(actor, reference, id).sheet(), choices, content);
    }

    /** Whether a table may bring the state of its actions along: until a first signature here, and never twice. */
    @Transactional(readOnly = true)
    public boolean mayBringStates(Actor actor, AreaReference reference) {
        var area = leading.of(actor, reference);
        return inspecting.stored(area.inspection()).wasOutBefore()
                && plans.stored(reference).map(ActionPlan::signedNumber).isEmpty();
    }

    /** As {@link #take}, with what the table says of actions under way as it was on a day. */
    public int takeWithStates(
            Actor actor, AreaReference reference, UUID id, SheetImport.Choices choices, LocalDate asOf) {
        Refused.when(!mayBringStates(actor, reference), "statesOfSignedPlan");
        var acting = actor.happening(asOf);
        Refused.unlessEmpty(days.obstacles("progressBroughtIn", reference.value(), asOf).stream()
                .map(one -> Obstacle.at("asOf", one.code(), one.details().toArray()))
                .toList());
        var fileName = upload(actor, reference, id).fileName();
        var states = look(actor, reference, id, choices).openings();
        var taken = take(actor, reference, id, choices);
        if (!states.isEmpty()) events.publishEvent(new PlanBroughtIn(reference, fileName, states, acting));
        return taken;
    }

    /** Takes over everything that is not left out; refused as a whole while a single line is wrong. */
    public int take(Actor actor, AreaReference reference, UUID id, SheetImport.Choices choices) {
        var upload = upload(actor, reference, id);
        var taken = new ArrayList<SheetImport>();
        drafting.change(actor, reference, "import", content -> {
            var read = read(reference, upload.sheet(), choices, content);
            Refused.when(!read.isReady(), "importNotReady");
            taken.add(read);
            return read.result();
        });
        upload.take(clock.instant());
        return taken.get(0).count();
    }

    /** What a plan's serial numbers look like in a table. */
    public static KnownRows numbers(ActionPlan plan) {
        return new KnownRows(plan.area().value(), plan.numbers());
    }

    private SheetImport read(AreaReference reference, Sheet sheet, SheetImport.Choices choices, PlanContent content) {
        var known = plans.stored(reference)
                .map(Importing::numbers)
                .orElseGet(() -> new KnownRows(reference.value(), Map.of()));
        var codes = reasons.offered().stream()
                .collect(Collectors.toMap(DateReasons.DateReason::words, DateReasons.DateReason::code));
        return new SheetImport(sheet, choices, content, known, people(reference.authority()), codes);
    }

    /** Whom a table may name as owner here. */
    @Transactional(readOnly = true)
    public List<Known> owners(Body authority) {
        return people(authority).here();
    }

    private SheetPeople people(Body authority) {
        var here = new ArrayList<Known>();
        var gone = new ArrayList<Known>();
        for (var colleague : people.colleagues(authority)) {
            var known = new Known(colleague.person(), colleague.name(), colleague.email());
            var mayOwn = people.memberships(colleague.person()).stream()
                    .filter(held -> held.body().equals(authority))
                    .map(Membership::role)
                    .anyMatch(OWNERS::contains);
            (colleague.active() && mayOwn ? here : gone).add(known);
        }
        return new SheetPeople(here, gone);
    }

    private PlanImport upload(Actor actor, AreaReference reference, UUID id) {
        leading.openOf(actor, reference);
        return uploads.findById(id)
                .filter(upload -> upload.belongsTo(actor, reference))
                .orElseThrow(NotFound::new);
    }
}
