package followthrough.web.progress;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.evidence.EvidenceLibrary;
import followthrough.plan.Holding;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.SuccessMeasure;
import followthrough.progress.Measured;
import followthrough.progress.MeasuredValue;
import followthrough.progress.Measuring;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.area.CaseDays;
import followthrough.web.plan.PlanDocument;
import followthrough.web.plan.PlanDocument.MeasureRow;
import followthrough.web.progress.MeasuresView.Line;
import followthrough.web.progress.MeasuresView.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Measures with their figures: all of them for the authority, for inspectors those endorsed with the evidence. */
@Component
public class MeasuresPage {

    private final PlanReading plans;
    private final Measuring measuring;
    private final EvidenceLibrary evidence;
    private final AreaRegister areas;
    private final CaseDays days;
    private final Messages words;

    MeasuresPage(
            PlanReading plans,
            Measuring measuring,
            EvidenceLibrary evidence,
            AreaRegister areas,
            CaseDays days,
            Messages words) {
        this.plans = plans;
        this.measuring = measuring;
        this.evidence = evidence;
        this.areas = areas;
        this.days = days;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public MeasuresView view(Actor me, AreaReference reference) {
        var area = areas.get(me, reference);
        var values = me.isInspector() ? endorsed(reference) : measuring.of(me, reference);
        var measures = written(me, reference) ? working(me, reference) : signed(me, reference);
        var lines = new ArrayList<Line>();
        var choices = new ArrayList<Choice>();
        for (var measure : measures) {
            lines.add(line(measure, of(measure.id(), values)));
            if (mayMeasure(me, area))
                choices.add(Choice.of(
                        measure.id(),
                        measure.row().number() + ". " + measure.row().description()));
        }
        return new MeasuresView(lines, choices, days.asks(reference.inspection()));
    }

    /** One figure to be taken back; whoever comes second reads who was first, and has their own words back. */
    @Transactional(readOnly = true)
    public Value value(Actor me, AreaReference reference, UUID id) {
        var area = areas.get(me, reference);
        return measuring.of(me, reference).stream()
                .filter(value -> value.id().equals(id) && mayMeasure(me, area))
                .findFirst()
                .map(this::value)
                .orElseThrow(NotFound::new);
    }

    /** Whether the measures are read as the plan has them: a change of them that is not signed is not in force. */
    private boolean written(Actor me, AreaReference reference) {
        return plans.working(me, reference).isPresent()
                && (plans.holding(me, reference) != Holding.CHANGED
                        || plans.signed(me, reference)
                                .map(PlanVersion::measures)
                                .orElse(List.of())
                                .isEmpty());
    }

    private record Identified(UUID id, MeasureRow row) {}

    private List<Identified> working(Actor me, AreaReference reference) {
        return plans.working(me, reference)
                .map(plan -> identified(
                        plan.measures().stream().map(SuccessMeasure::id).toList(), PlanDocument.of(plan)))
                .orElse(List.of());
    }

    private List<Identified> signed(Actor me, AreaReference reference) {
        var version = plans.signed(me, reference);
        return version.map(one -> identified(one.measures(), PlanDocument.of(one.content())))
                .orElse(List.of());
    }

    private static List<Identified> identified(List<UUID> ids, PlanDocument plan) {
        var found = new ArrayList<Identified>();
        for (int i = 0; i < Math.min(ids.size(), plan.measures().size()); i++)
            found.add(new Identified(ids.get(i), plan.measures().get(i)));
        return found;
    }

    private List<MeasuredValue> endorsed(AreaReference reference) {
        var ids = evidence.endorsedValues(reference);
        return measuring.stored(reference).stream()
                .filter(value -> ids.contains(value.id()))
                .toList();
    }

    private Line line(Identified measure, List<MeasuredValue> values) {
        var row = measure.row();
        var counting = values.stream()
                .filter(value -> !value.isRetracted())
                .map(this::value)
                .toList();
        return new Line(
                measure.id(),
                row.number(),
                row.description(),
                row.baselineWithUnit(),
                row.targetWithUnit(),
                row.source(),
                row.frequency(),
                Measured.of(
                        row.baseline(),
                        row.target(),
                        counting.stream().map(Value::figure).toList()),
                counting,
                values.stream()
                        .filter(MeasuredValue::isRetracted)
                        .map(this::value)
                        .toList(),
                MeasureChart.of(row, counting).orElse(null));
    }

    private Value value(MeasuredValue value) {
        return new Value(
                value.id(),
                value.dated(),
                value.figure().stripTrailingZeros(),
                value.source(),
                words.name(value.recordedBy(), value.recordedFor()),
                value.recordedOn(),
                because(value));
    }

    private @Nullable String because(MeasuredValue value) {
        var by = value.retractedBy();
        var on = value.retractedOn();
        var reason = value.retractedBecause();
        if (by == null || on == null || reason == null) return null;
        return words.text("measures.retractedBecause", words.name(by, value.retractedFor()), on, reason);
    }

    private static List<MeasuredValue> of(UUID measure, List<MeasuredValue> values) {
        return values.stream().filter(value -> value.measure().equals(measure)).toList();
    }

    private static boolean mayMeasure(Actor me, Area area) {
        if (!area.isOpen() || !me.body().equals(area.authority())) return false;
        return me.role() == Role.DIRECTOR || (me.role() == Role.AREA_LEAD && area.isLedBy(me));
    }
}
