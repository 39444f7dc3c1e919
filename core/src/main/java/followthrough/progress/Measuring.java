package followthrough.progress;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.plan.Figure;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.SuccessMeasure;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of success measures, brought by the area lead and the director: dated, with their source. */
@Service
@Transactional
public class Measuring {

    /** A figure from before is how it was when the plan was written, and no finding since. */
    private static final int BEFORE_THE_VISIT = 366;

    private final MeasuredValues values;
    private final PlanReading plans;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Measuring(
            MeasuredValues values,
            PlanReading plans,
            AreaRegister areas,
            Inspecting inspecting,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.values = values;
        this.plans = plans;
        this.areas = areas;
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what a measure showed on a day.
     *
     * @param typed the figure as it was typed: "95%", "1,200"
     */
    public void record(
            Actor actor,
            AreaReference reference,
            UUID measure,
            @Nullable LocalDate dated,
            String typed,
            String source) {
        mayMeasure(actor, reference);
        var plan = plans.stored(reference).orElseThrow(NotFound::new);
        var known = plan.measures().stream()
                .filter(one -> one.id().equals(measure))
                .findFirst()
                .orElseThrow(NotFound::new);
        var found =
                new ArrayList<>(Figure.obstaclesToFinding(typed, known.line().unit()));
        var earliest = inspecting.stored(reference.inspection()).firstDay().minusDays(BEFORE_THE_VISIT);
        if (dated == null) found.add(Obstacle.at("dated", "valueWithoutDate"));
        else if (dated.isAfter(LocalDate.now(clock))) found.add(Obstacle.at("dated", "valueFromFuture"));
        else if (dated.isBefore(earliest)) found.add(Obstacle.at("dated", "valueTooEarly", earliest));
        if (source.isBlank()) found.add(Obstacle.at("source", "valueWithoutSource"));
        Refused.unlessEmpty(found);
        if (dated == null) throw new IllegalStateException("refused above");
        if (isThere(reference, measure, dated)) throw new Refused(Obstacle.at("dated", "valueThereAlready", dated));
        var figure = Figure.found(typed).orElseThrow();
        var value = new MeasuredValue(reference, measure, dated, figure, source.strip(), actor);
        values.save(value);
        audit.record(
                actor,
                "valueRecorded",
                reference.value(),
                ActObject.of(value.id(), known.line().description()),
                ActPayload.after(
                        known.line().description(), dated, value.figure().toPlainString()));
    }

    /** Takes a figure that was wrong back; it stays in the record with the reason. */
    public void retract(Actor actor, AreaReference reference, UUID id, String reason) {
        mayMeasure(actor, reference);
        var value =
                values.findById(id).filter(one -> one.area().equals(reference)).orElseThrow(NotFound::new);
        Refused.unlessEmpty(reason.isBlank() ? List.of(Obstacle.at("reason", "reasonMissing")) : List.of());
        value.retract(actor, reason.strip());
        events.publishEvent(new FigureTakenBack(reference, id));
        audit.record(
                actor,
                "valueRetracted",
                reference.value(),
                inRecord(value),
                ActPayload.before(value.dated(), value.figure().toPlainString()).then(reason.strip()));
    }

    /** Puts the right figure in the place of one that its author got wrong; the wrong one stays with the reason. */
    public void correct(Actor actor, AreaReference reference, UUID id, String typed, String source, String reason) {
        mayMeasure(actor, reference);
        var wrong =
                values.findById(id).filter(one -> one.area().equals(reference)).orElseThrow(NotFound::new);
        Refused.when(!actor.isSameAs(wrong.recordedBy()), "valueOfAnother");
        var found = new ArrayList<>(Figure.obstaclesToFinding(typed, unit(wrong)));
        if (reason.isBlank()) found.add(Obstacle.at("reason", "reasonMissing"));
        Refused.unlessEmpty(found);
        wrong.retract(actor, reason.strip());
        events.publishEvent(new FigureTakenBack(reference, id));
        var from = source.isBlank() ? wrong.source() : source.strip();
        var right = values.save(wrong.corrected(Figure.found(typed).orElseThrow(), from, actor));
        audit.record(
                actor,
                "valueCorrected",
                reference.value(),
                inRecord(right),
                ActPayload.before(wrong.dated(), wrong.figure().toPlainString())
                        .then(right.figure().toPlainString())
                        .because(reason));
    }

    private String unit(MeasuredValue value) {
        return measure(value).map(PlanContent.MeasureLine::unit).orElse("");
    }

    /** The figure, by the words of its measure; one that was taken out since has none. */
    private ActObject inRecord(MeasuredValue value) {
        var words = measure(value).map(PlanContent.MeasureLine::description);
        return new ActObject(value.id().toString(), words.orElse(null));
    }

    private Optional<PlanContent.MeasureLine> measure(MeasuredValue value) {
        return plans.stored(value.area()).stream()
                .flatMap(plan -> plan.measures().stream())
                .filter(measure -> measure.id().equals(value.measure()))
                .map(measure -> measure.line())
                .findFirst();
    }

    /** Whether it was this person who recorded the figure. */
    @Transactional(readOnly = true)
    public boolean isOf(Actor actor, AreaReference reference, UUID id) {
        return of(actor, reference).stream()
                .anyMatch(value -> value.id().equals(id) && actor.isSameAs(value.recordedBy()));
    }

    /** All figures of the area, oldest day first, retracted ones included: for the authority's whole-plan readers. */
    @Transactional(readOnly = true)
    public List<MeasuredValue> of(Actor actor, AreaReference reference) {
        areas.get(actor, reference);
        if (actor.isInspector() || actor.role() == Role.OFFICER) return List.of();
        return values.findByAreaOrderByDatedAsc(reference.value());
    }

    /** The same with what was taken back. */
    @Transactional(readOnly = true)
    public List<MeasuredValue> ever(AreaReference reference) {
        return values.findByAreaOrderByDatedAsc(reference.value());
    }

    /** For rooms and rules that have asked for leave already: the figures that count. */
    @Transactional(readOnly = true)
    public List<MeasuredValue> stored(AreaReference reference) {
        return values.findByAreaOrderByDatedAsc(reference.value()).stream()
                .filter(value -> !value.isRetracted())
                .toList();
    }

    /** What all measures of the signed plan show together. */
    @Transactional(readOnly = true)
    public Measured shows(AreaReference reference) {
        var figures = stored(reference);
        return Measured.together(promised(reference).stream()
                .map(measure -> Measured.of(measure.line(), figures(measure, figures)))
                .toList());
    }

    /** The measures that were signed and still belong to the plan, as they stand in it. */
    @Transactional(readOnly = true)
    public List<SuccessMeasure> promised(AreaReference reference) {
        return plans.promisedMeasures(reference);
    }

    static List<BigDecimal> figures(SuccessMeasure measure, List<MeasuredValue> oldestFirst) {
        return oldestFirst.stream()
                .filter(value -> value.measure().equals(measure.id()) && !value.isRetracted())
                .map(MeasuredValue::figure)
                .toList();
    }

    private boolean isThere(AreaReference reference, UUID measure, LocalDate dated) {
        return stored(reference).stream()
                .anyMatch(value ->
                        value.measure().equals(measure) && value.dated().equals(dated));
    }

    private Area mayMeasure(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        actor.mustBe(
                switch (actor.role()) {
                    case DIRECTOR -> true;
                    case AREA_LEAD -> area.isLedBy(actor);
                    default -> false;
                });
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        return area;
    }
}
