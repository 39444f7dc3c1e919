package followthrough.web.plan.reading;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.people.Directing;
import followthrough.plan.ActionPlan;
import followthrough.plan.Holding;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.PlannedAction;
import followthrough.plan.advice.Advising;
import followthrough.plan.ledger.DateChange;
import followthrough.plan.ledger.DateReasons;
import followthrough.plan.ledger.PromiseLedger;
import followthrough.plan.ledger.Slippage;
import followthrough.plan.template.Examples;
import followthrough.progress.DateAsking;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import followthrough.web.Messages;
import followthrough.web.people.Signers;
import followthrough.web.plan.PlanDocument;
import followthrough.web.plan.PlansInForce;
import followthrough.web.progress.MeasuresPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans as this reader may read them: the authority's own work, or what inspectors were sent. */
@Component
public class PlanPages {

    private final PlanReading plans;
    private final PlansInForce inForce;
    private final DateAsking dates;
    private final Advising advising;
    private final PromiseLedger ledger;
    private final DateReasons reasons;
    private final PlanStory story;
    private final MeasuresPage measures;
    private final AreaRegister areas;
    private final Directing directing;
    private final WorkingDays workingDays;
    private final Examples examples;
    private final Signers signers;
    private final ReturnedWords returned;
    private final Messages words;

    PlanPages(
            PlanReading plans,
            PlansInForce inForce,
            DateAsking dates,
            Advising advising,
            PromiseLedger ledger,
            DateReasons reasons,
            PlanStory story,
            MeasuresPage measures,
            AreaRegister areas,
            Directing directing,
            WorkingDays workingDays,
            Examples examples,
            Signers signers,
            ReturnedWords returned,
            Messages words) {
        this.returned = returned;
        this.plans = plans;
        this.inForce = inForce;
        this.dates = dates;
        this.advising = advising;
        this.ledger = ledger;
        this.reasons = reasons;
        this.story = story;
        this.measures = measures;
        this.areas = areas;
        this.directing = directing;
        this.workingDays = workingDays;
        this.examples = examples;
        this.signers = signers;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public PlanView view(Actor me, AreaReference reference) {
        var area = areas.get(me, reference);
        var plan = plans.working(me, reference).orElse(null);
        var officer = me.role() == Role.OFFICER;
        var signed = plans.signed(me, reference);
        var holding = plans.holding(me, reference);
        var document = inForce.of(me, reference).orElse(null);
        return new PlanView(
                measured(me, reference, document),
                inForce.change(me, reference).orElse(null),
                dates.asked(me, reference),
                me.isInspector() || plan == null ? "" : plan.state().name(),
                signed.map(this::version).orElse(null),
                holding,
                officer ? List.of() : story.of(me, reference),
                ledger(me, reference),
                plan == null || officer ? List.of() : returned.now(me, reference),
                plan == null || officer ? List.of() : advising.on(me, reference),
                slips(me, reference, document),
                holding == Holding.CHANGED && plan != null && signed.isPresent()
                        ? dropped(me, plan, signed.get())
                        : List.of(),
                mayWrite(me, area) && (plan == null || plan.obstaclesToWrite().isEmpty()),
                mayWrite(me, area) && plan != null && plan.obstaclesToCorrect().isEmpty(),
                mayWrite(me, area) && plan != null && plan.obstaclesToTakeBack().isEmpty(),
                plan != null && !officer,
                plan != null && leads(me, area) && !plan.content().equals(PlanContent.EMPTY),
                examples.mayShare(me, reference) ? examples.isShared(me, reference) : null,
                plan != null && plan.awaitsSignature() && maySign(me, area, plan.authors()),
                plan != null
                        && maySign(me, area, Set.of())
                        && plan.obstaclesToWithdraw().isEmpty(),
                officer);
    }

    private @Nullable PlanDocument measured(Actor me, AreaReference reference, @Nullable PlanDocument document) {
        return document == null
                ? null
                : document.with(measures.view(me, reference).latest());
    }

    /** What holds although it is not in the text that this reader reads. */
    private static List<String> dropped(Actor me, ActionPlan plan, PlanVersion signed) {
        var kept = plan.actions().stream().map(PlannedAction::id).collect(Collectors.toSet());
        var known = signed.actions();
        return PlanDocument.of(signed.content()).forReader(me).actions().stream()
                .filter(action -> action.number() <= known.size() && !kept.contains(known.get(action.number() - 1)))
                .map(PlanDocument.ActionRow::description)
                .toList();
    }

    /** How far each action has moved, by its number in the text that this reader reads. */
    @Transactional(readOnly = true)
    public Map<Integer, Slippage> slips(Actor me, AreaReference reference, @Nullable PlanDocument plan) {
        var moved = ledger.byAction(me, reference);
        var slips = new HashMap<Integer, Slippage>();
        if (plan == null || moved.isEmpty()) return slips;
        var signed = plans.signed(me, reference).map(PlanVersion::actions).orElse(List.of());
        for (var action : plan.actions()) {
            var known = action.number() <= signed.size() ? signed.get(action.number() - 1) : null;
            var slip = moved.get(Objects.requireNonNullElse(action.id(), known));
            if (slip != null) slips.put(action.number(), slip);
        }
        return slips;
    }

    /** What became of one version, as far as this person may read it. */
    @Transactional(readOnly = true)
    public PlanStory.Chapter chapter(Actor me, AreaReference reference, int number) {
        return story.of(me, reference).stream()
                .filter(chapter -> chapter.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Every signed date that moved, as far as this person may read the plan. */
    @Transactional(readOnly = true)
    public List<PlanView.LedgerLine> ledger(Actor me, AreaReference reference) {
        return ledger.of(me, reference).stream().map(change -> line(me, change)).toList();
    }

    private PlanView.LedgerLine line(Actor me, DateChange change) {
        var to = change.to();
        return new PlanView.LedgerLine(
                change.words(),
                change.from(),
                to,
                to == null ? 0 : workingDays.between(change.from(), to),
                me.isInspector() ? null : reason(change),
                change.version(),
                words.name(change.approvedBy(), change.approvedFor()),
                change.approvedOn());
    }

    private String reason(DateChange change) {
        var kind = change.reasonCode().isEmpty() ? "" : reasons.words(change.reasonCode());
        return Stream.of(kind, change.reason()).filter(said -> !said.isBlank()).collect(Collectors.joining(": "));
    }

    /** A version with what became of it, in names. */
    public PlanView.Version version(PlanVersion version) {
        var decider = version.decidedBy();
        words.names(Stream.of(version.submittedBy(), decider, version.decidedFor())
                .filter(Objects::nonNull)
                .toList());
        return new PlanView.Version(
                version.number(),
                version.shortCode(),
                version.state().name(),
                words.name(version.submittedBy()),
                version.submittedOn(),
                decider == null
                        ? null
                        : signers.name(
                                decider,
                                version.decidedFor(),
                                "planSignedOff",
                                version.area().value(),
                                version.decidedOn()),
                version.decidedOn(),
                version.comments());
    }

    static boolean mayWrite(Actor me, Area area) {
        return area.isOpen() && leads(me, area);
    }

    private static boolean leads(Actor me, Area area) {
        return me.is(Role.AREA_LEAD, area.authority()) && area.isLedBy(me);
    }

    private boolean maySign(Actor me, Area area, Set<PersonId> authors) {
        return area.isOpen() && directing.mayDirect(me, area.authority(), authors);
    }
}
