package followthrough.plan.sheet;

import static followthrough.plan.sheet.SheetField.ACTION;
import static followthrough.plan.sheet.SheetField.DUE;
import static followthrough.plan.sheet.SheetField.EMAIL;
import static followthrough.plan.sheet.SheetField.MEASURE;
import static followthrough.plan.sheet.SheetField.OWNER;

import followthrough.plan.ActionOwner;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.sheet.SheetLine.Fate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of a plan while a table is laid over them. */
final class SheetRows {

    private final PlanContent before;
    private final KnownRows known;
    private final SheetPeople people;
    private final Map<String, String> reasonCodes;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<UUID, ActionLine> actions = new LinkedHashMap<>();
    private final Map<UUID, MeasureLine> measures = new LinkedHashMap<>();
    private final Map<UUID, Map<SheetField, String>> taken = new HashMap<>();
    private final Map<UUID, Integer> takenFrom = new HashMap<>();

    SheetRows(PlanContent before, KnownRows known, SheetPeople people, Map<String, String> reasonCodes) {
        this.before = before;
        this.known = known;
        this.people = people;
        this.reasonCodes = reasonCodes;
        before.actions().forEach(line -> actions.put(Objects.requireNonNull(line.id()), line));
        before.measures().forEach(line -> measures.put(Objects.requireNonNull(line.id()), line));
    }

    /** A line above the table, as our own exports have them: a heading and its words. */
    void text(String heading, String words) {
        if (!words.isBlank()) texts.put(heading.strip(), words);
    }

    boolean changesText() {
        var after = result();
        return !after.with(before.actions()).equals(before)
                && texts.keySet().stream().anyMatch(SheetText::isOne);
    }

    PlanContent result() {
        return new PlanContent(
                texts.getOrDefault(SheetText.OUTCOME, before.outcome()),
                List.copyOf(actions.values()),
                List.copyOf(measures.values()),
                texts.getOrDefault(SheetText.RESOURCES, before.resources()),
                texts.getOrDefault(SheetText.RISKS, before.risks()),
                texts.getOrDefault(SheetText.PARTNERS, before.partners()));
    }

    boolean exists(Map<SheetField, String> row) {
        return before.actions().stream()
                        .anyMatch(line -> line.id() != null && line.id().equals(action(row)))
                || before.measures().stream()
                        .anyMatch(line -> line.id() != null && line.id().equals(measure(row)));
    }

    /** The number of an earlier row with the same action number that says something else of it. */
    Optional<Integer> repeated(Map<SheetField, String> row) {
        var id = row.containsKey(SheetField.ID) ? action(row) : null;
        var earlier = id == null ? null : taken.get(id);
        return earlier == null || earlier.equals(ofAction(row))
                ? Optional.empty()
                : Optional.ofNullable(takenFrom.get(id));
    }

    void remember(int number, Map<SheetField, String> row) {
        var id = action(row);
        if (id == null) return;
        taken.putIfAbsent(id, ofAction(row));
        takenFrom.putIfAbsent(id, number);
    }

    /** The action that this row became. */
    Optional<UUID> taken(Map<SheetField, String> row) {
        return Optional.ofNullable(action(row)).filter(actions::containsKey);
    }

    /** The owner's name is the one that the plan has already, even of somebody who has left since. */
    boolean keepsOwner(Map<SheetField, String> row) {
        var line = existing(row);
        return line != null && line.owner().name().equals(row.getOrDefault(OWNER, ""));
    }

    Fate take(Map<SheetField, String> row, boolean skipping) {
        if (skipping && exists(row)) return Fate.SKIPPED;
        var isNew = !exists(row);
        var changed = false;
        var action = action(row);
        if (action != null) changed |= put(actions, action, written(action, row));
        var measure = measure(row);
        if (measure != null) changed |= put(measures, measure, measured(measure, row));
        return isNew ? Fate.NEW : changed ? Fate.CHANGED : Fate.UNCHANGED;
    }

    private static <T> boolean put(Map<UUID, T> rows, UUID id, T line) {
        return !line.equals(rows.put(id, line));
    }

    private @Nullable UUID action(Map<SheetField, String> row) {
        if (!row.containsKey(ACTION)) return null;
        if (row.containsKey(SheetField.ID)) return known.row(SheetField.ID, said(row, SheetField.ID, ""));
        return actions.values().stream()
                .filter(line -> isSaid(line.description(), said(row, ACTION, "")))
                .findFirst()
                .map(ActionLine::id)
                .orElseGet(() -> known.row(ACTION, said(row, ACTION, "").toLowerCase(Locale.ROOT)));
    }

    private @Nullable UUID measure(Map<SheetField, String> row) {
        if (!row.containsKey(MEASURE)) return null;
        if (row.containsKey(SheetField.MEASURE_ID))
            return known.row(SheetField.MEASURE_ID, said(row, SheetField.MEASURE_ID, ""));
        return measures.values().stream()
                .filter(line -> isSaid(line.description(), said(row, MEASURE, "")))
                .findFirst()
                .map(MeasureLine::id)
                .orElseGet(() -> known.row(MEASURE, said(row, MEASURE, "").toLowerCase(Locale.ROOT)));
    }

    private static boolean isSaid(String planned, String typed) {
        return planned.strip().equalsIgnoreCase(typed.strip());
    }

    private @Nullable ActionLine existing(Map<SheetField, String> row) {
        var id = action(row);
        return id == null ? null : actions.get(id);
    }

    private ActionLine written(UUID id, Map<SheetField, String> row) {
        var old = actions.getOrDefault(id, new ActionLine(id, "", ActionOwner.NOBODY, null, "", NewDateReason.NONE));
        var day = SheetDay.read(said(row, DUE, "")).map(SheetDay::day).orElse(old.due());
        var kind = said(row, SheetField.REASON_KIND, "");
        return new ActionLine(
                id,
                said(row, ACTION, old.description()),
                owner(row, old.owner()),
                day,
                old.dueTyped(),
                new NewDateReason(
                        kind.isEmpty() ? old.reason().code() : reasonCodes.getOrDefault(kind, kind),
                        said(row, SheetField.REASON, old.reason().words())));
    }

    private ActionOwner owner(Map<SheetField, String> row, ActionOwner old) {
        var name = said(row, OWNER, "");
        var email = said(row, EMAIL, "");
        if ((name + email).isEmpty() || name.equals(old.name())) return old;
        return people.find(name, email).orElseGet(() -> ActionOwner.invited(name, email));
    }

    private MeasureLine measured(UUID id, Map<SheetField, String> row) {
        var old = measures.getOrDefault(id, new MeasureLine(id, "", "", "", "", "", ""));
        return new MeasureLine(
                id,
                said(row, MEASURE, old.description()),
                said(row, SheetField.UNIT, old.unit()),
                said(row, SheetField.BASELINE, old.baseline()),
                said(row, SheetField.TARGET, old.target()),
                said(row, SheetField.SOURCE, old.source()),
                said(row, SheetField.FREQUENCY, old.frequency()));
    }

    private static Map<SheetField, String> ofAction(Map<SheetField, String> row) {
        var said = new HashMap<SheetField, String>();
        for (var field : List.of(ACTION, OWNER, EMAIL, DUE)) said.put(field, row.getOrDefault(field, ""));
        return said;
    }

    private static String said(Map<SheetField, String> row, SheetField field, String otherwise) {
        return row.getOrDefault(field, otherwise);
    }
}
