package followthrough.plan;

import followthrough.area.AreaRegister;
import followthrough.comment.Commenting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans to read: the working plan for those of the authority who work on it, signed versions for its observers, and
 * for inspectors once they may see them.
 */
@Service
@Transactional(readOnly = true)
public class PlanReading {

    private final ActionPlans plans;
    private final PlanVersions versions;
    private final PlanCorrections corrections;
    private final SentVersions sent;
    private final AreaRegister areas;
    private final Commenting commenting;

    PlanReading(
            ActionPlans plans,
            PlanVersions versions,
            PlanCorrections corrections,
            SentVersions sent,
            AreaRegister areas,
            Commenting commenting) {
        this.commenting = commenting;
        this.plans = plans;
        this.versions = versions;
        this.corrections = corrections;
        this.sent = sent;
        this.areas = areas;
    }

    /** The plan as it stands now, drafts included: the authority's alone; for observers only while it is signed so. */
    public Optional<ActionPlan> working(Actor actor, AreaReference area) {
        areas.get(actor, area);
        if (actor.isInspector()) return Optional.empty();
        return plans.findById(area.value())
                .filter(plan -> !actor.readsNoDrafts() || plan.state() == ActionPlan.State.SIGNED);
    }

    /**
     * The versions this person may read, newest first: inspectors, observers and officers only signed ones, and of
     * those inspectors only what was sent to them, where a statement is asked for.
     */
    public List<PlanVersion> versions(Actor actor, AreaReference area) {
        areas.get(actor, area);
        var shown = actor.isInspector() ? sent.of(area.inspection()) : Optional.<Predicate<PlanVersion>>empty();
        return storedVersions(area).stream()
                .filter(version -> !actor.readsNoDrafts() || version.wasSigned())
                .filter(version -> shown.isEmpty() || shown.get().test(version))
                .filter(version -> actor.role() != Role.OFFICER || version.wasSigned())
                .toList();
    }

    public PlanVersion version(Actor actor, AreaReference area, int number) {
        return versions(actor, area).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The version whose signature holds; for inspectors who wait for statements the last that was sent to them. */
    public Optional<PlanVersion> signed(Actor actor, AreaReference area) {
        var readable = versions(actor, area).stream();
        if (actor.isInspector() && sent.of(area.inspection()).isPresent())
            return readable.filter(version -> version.state() == PlanVersion.State.SIGNED)
                    .findFirst();
        var holds = plans.findById(area.value()).map(ActionPlan::signedNumber);
        return readable.filter(version ->
                        holds.filter(number -> number == version.number()).isPresent())
                .findFirst();
    }

    /** Over what the last signature holds, seen from the plan as it stands now. */
    public Holding holding(Actor actor, AreaReference area) {
        return working(actor, area)
                .map(plan -> Holding.of(
                        plan,
                        storedVersions(area),
                        () -> corrections.findByAreaOrderByVersionAscPositionAsc(area.value())))
                .orElse(Holding.NONE);
    }

    /** The plan as it stands now in the text that a signature would be over. */
    public Optional<CanonicalText> text(Actor actor, AreaReference area) {
        return working(actor, area).filter(plan -> actor.role() != Role.OFFICER).map(CanonicalText::of);
    }

    /** Misspellings that were corrected in signed versions this person may read, oldest first. */
    public List<PlanCorrection> corrections(Actor actor, AreaReference area) {
        var readable = versions(actor, area).stream().map(PlanVersion::number).toList();
        return corrections.findByAreaOrderByVersionAscPositionAsc(area.value()).stream()
                .filter(correction -> readable.contains(correction.version()))
                .toList();
    }

    /** What the director said beside the fields of the version that was returned last, as long as that is read. */
    public List<ReturnComment> fieldComments(Actor actor, AreaReference area) {
        return returned(actor, area).map(this::asItReadsNow).orElse(List.of());
    }

    private List<ReturnComment> asItReadsNow(PlanVersion version) {
        var first = version.fieldComments();
        return IntStream.range(0, first.size())
                .mapToObj(i -> first.get(i)
                        .saying(commenting.now(
                                version.placeOf(i + 1), first.get(i).words())))
                .filter(comment -> !comment.words().isEmpty())
                .toList();
    }

    /**
     * The version that was returned last, for whoever reads what was said of it, while nothing handed in since waits or
     * was decided.
     */
    public Optional<PlanVersion> returned(Actor actor, AreaReference area) {
        return working(actor, area)
                .filter(plan -> actor.role() != Role.OFFICER && plan.state() != ActionPlan.State.SIGNED)
                .flatMap(plan -> storedVersions(area).stream()
                        .filter(version -> !version.wasPassedOver())
                        .findFirst())
                .filter(version -> version.state() == PlanVersion.State.RETURNED);
    }

    /** For rules: the day of the first signature, also if it was withdrawn since. */
    public Optional<LocalDate> firstSigned(AreaReference area) {
        return storedVersions(area).stream()
                .filter(PlanVersion::wasSigned)
                .reduce((newer, older) -> older)
                .map(PlanVersion::decidedOn);
    }

    /**
     * For rooms and rules that have asked for leave already: the actions of the plan as it stands, then those that are
     * in force although a draft leaves them out.
     */
    public List<PlannedAction> actions(AreaReference area) {
        return stored(area).map(this::actions).orElse(List.of());
    }

    private List<PlannedAction> actions(ActionPlan plan) {
        var here = plan.actions();
        if (plan.signedNumber() == null
                || plan.numbers().size() == here.size() + plan.measures().size()) return here;
        var ids = here.stream().map(PlannedAction::id).toList();
        var leftOut = storedSigned(plan.area()).map(PlanVersion::promises).orElse(List.of()).stream()
                .filter(promise -> promise.due() != null && !ids.contains(promise.action()))
                .map(promise -> plan.promised(promise.action()));
        return Stream.concat(here.stream(), leftOut).toList();
    }

    /** One of them. */
    public PlannedAction action(AreaReference area, UUID id) {
        return actions(area).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** For rooms and rules that have asked for leave already: the plan as it stands. */
    public Optional<ActionPlan> stored(AreaReference area) {
        return plans.findById(area.value());
    }

    /** The same of everything that was handed in, newest first. */
    public List<PlanVersion> storedVersions(AreaReference area) {
        return versions.findByAreaOrderByNumberDesc(area.value());
    }

    /** The same of the version whose signature holds. */
    public Optional<PlanVersion> storedSigned(AreaReference area) {
        return stored(area)
                .map(ActionPlan::signedNumber)
                .flatMap(number -> storedVersions(area).stream()
                        .filter(version -> version.number() == number)
                        .findFirst());
    }

    /** The same of the measures that were signed and still belong to the plan, as they stand in it. */
    public List<SuccessMeasure> promisedMeasures(AreaReference area) {
        return plans.promisedMeasures(area.value());
    }

    /** The same of several areas at once; those without a plan are left out. */
    public Map<AreaReference, ActionPlan> stored(Collection<AreaReference> areas) {
        return plans.findByAreaIn(values(areas)).stream()
                .collect(Collectors.toMap(ActionPlan::area, Function.identity()));
    }

    /** Those of these areas that have a plan, signed or not. */
    public Set<AreaReference> planned(Collection<AreaReference> areas) {
        return plans.withPlan(values(areas)).stream().map(AreaReference::new).collect(Collectors.toSet());
    }

    /** The versions whose signatures hold, of several areas at once. */
    public Map<AreaReference, PlanVersion> storedSigned(Collection<AreaReference> areas) {
        return versions.signedOf(values(areas)).stream()
                .collect(Collectors.toMap(PlanVersion::area, Function.identity()));
    }

    private static List<String> values(Collection<AreaReference> areas) {
        return areas.stream().map(AreaReference::value).toList();
    }
}
