package followthrough.plan;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** The actions and measures of one plan in its order, with those that were taken out; each has its number for good. */
@Embeddable
class PlanRows {

    private int lastSerial;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "area", nullable = false)
    @OrderColumn(name = "position")
    private List<PlannedAction> actions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "area", nullable = false)
    @OrderColumn(name = "position")
    private List<SuccessMeasure> measures = new ArrayList<>();

    List<PlannedAction> actions() {
        return actions.stream().filter(action -> !action.isDropped()).toList();
    }

    /** Signed promises that are not kept and that no signature has let go yet, by their numbers. */
    List<PlannedAction> drops() {
        return allActions()
                .filter(action -> action.isBeingDropped() && !action.done())
                .sorted(Comparator.comparing(PlannedAction::serial))
                .toList();
    }

    /** The content that says the rest, with these rows. */
    PlanContent in(PlanContent rest) {
        return new PlanContent(
                rest.outcome(),
                actions().stream().map(PlannedAction::line).toList(),
                measures().stream().map(SuccessMeasure::line).toList(),
                rest.resources(),
                rest.risks(),
                rest.partners(),
                allActions()
                        .filter(PlannedAction::isBeingDropped)
                        .collect(Collectors.toMap(PlannedAction::id, PlannedAction::reason)));
    }

    /** With those that were taken out, which may have been promised. */
    Stream<PlannedAction> allActions() {
        return actions.stream();
    }

    Optional<PlannedAction> promised(UUID id) {
        return allActions()
                .filter(known -> known.id().equals(id) && known.promised() != null)
                .findFirst();
    }

    void ownerArrives(String email, PersonId person) {
        actions().stream()
                .filter(action -> action.owned().isInvited())
                .filter(action -> action.owned().email().equals(email))
                .forEach(action -> action.ownerArrives(person));
    }

    Set<PersonId> officers() {
        return allActions()
                .flatMap(action -> Stream.of(
                        action.isDropped() ? null : action.owner(),
                        action.promised() == null ? null : action.answering()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    List<SuccessMeasure> measures() {
        return measures.stream().filter(measure -> !measure.isDropped()).toList();
    }

    Map<Integer, UUID> numbers() {
        var found = new HashMap<Integer, UUID>();
        actions.forEach(action -> found.put(action.serial(), action.id()));
        measures.forEach(measure -> found.put(measure.serial(), measure.id()));
        return found;
    }

    void take(PlanContent content) {
        take(actions, content.actions(), ActionLine::id, PlannedAction::new);
        take(measures, content.measures(), MeasureLine::id, SuccessMeasure::new);
        allActions()
                .filter(PlannedAction::isBeingDropped)
                .forEach(action -> action.isDroppedFor(content.drops().getOrDefault(action.id(), NewDateReason.NONE)));
    }

    /** Known parts keep their identity; what is no longer said goes to the end, out of the plan. */
    private <L, P extends PlanPart<L>> void take(
            List<P> parts, List<L> lines, Function<L, @Nullable UUID> id, BiFunction<L, Integer, P> fresh) {
        var kept = new ArrayList<P>();
        for (var line : lines) {
            var part = parts.stream()
                    .filter(known -> known.id().equals(id.apply(line)))
                    .findFirst()
                    .orElseGet(() -> fresh.apply(line, ++lastSerial));
            part.take(line);
            kept.add(part);
        }
        var gone = parts.stream().filter(part -> !kept.contains(part)).toList();
        gone.forEach(PlanPart::drop);
        parts.clear();
        parts.addAll(kept);
        parts.addAll(gone);
    }
}
