package followthrough.web.plan;

import followthrough.plan.CanonicalText;
import followthrough.plan.ReturnComment;
import followthrough.web.difference.WordMarks;
import followthrough.web.difference.WordMarks.Piece;
import followthrough.web.plan.SignedText.Line;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two versions of a plan side by side, field by field. */
public record PlanComparison(List<Part> parts) {

    public enum Change {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * The plan's own fields, or one action or measure.
     *
     * @param kind "plan", "action" or "measure"
     * @param before its number in the earlier version, 0 when it was not there
     * @param after its number in the later version, 0 when it is not there
     */
    public record Part(String kind, int before, int after, Change change, List<Row> rows) {

        /** The number by which people find it: in the later version, or where it was last. */
        public int number() {
            return after == 0 ? before : after;
        }

        public boolean hasMoved() {
            return before != 0 && after != 0 && before != after;
        }
    }

    /** One field on both sides. */
    public record Row(String label, Side before, Side after, boolean changed) {}

    /**
     * What a field says in one version.
     *
     * @param day the value where it is a date, else null
     */
    public record Side(List<Piece> pieces, @Nullable LocalDate day) {

        public boolean isEmpty() {
            return pieces.isEmpty();
        }
    }

    private static final Pattern ITEM = Pattern.compile("(Action|Measure) (\\d+)(?: (.*))?");

    private static final String PLAN = "plan";

    /** The labels of the plan's own fields, by the names under which they are commented on. */
    private static final Map<String, String> FIELDS =
            Map.of("outcome", "Intended outcome", "resources", "Resources", "risks", "Risks", "partners", "Partners");

    private static final String CODED = "kind of reason for date";

    /** One action or measure as one text has it: its number, and its values by their label. */
    private record Item(String kind, int number, Map<String, String> values) {}

    /**
     * Compares two texts.
     *
     * @param reasons what the codes of reasons for new dates mean
     */
    public static PlanComparison between(CanonicalText before, CanonicalText after, UnaryOperator<String> reasons) {
        var identified = !before.actions().isEmpty() && !after.actions().isEmpty();
        var old = items(before, identified);
        var fresh = items(after, identified);
        var keys = new LinkedHashSet<>(fresh.keySet());
        keys.addAll(old.keySet());
        return new PlanComparison(keys.stream()
                .map(key -> part(old.get(key), fresh.get(key), reasons))
                .toList());
    }

    public List<Part> changed() {
        return parts.stream().filter(part -> part.change() != Change.SAME).toList();
    }

    /** Whether the part that was commented on reads otherwise in the later version; it may be gone. */
    public boolean hasChanged(ReturnComment comment) {
        var label = FIELDS.get(comment.field());
        return parts.stream()
                .filter(part -> label == null
                        ? part.kind().equals(comment.field()) && part.before() == comment.number()
                        : part.kind().equals(PLAN))
                .anyMatch(part -> label == null
                        ? part.change() != Change.SAME
                        : part.rows().stream().anyMatch(row -> row.label().equals(label) && row.changed()));
    }

    public List<Part> same() {
        return parts.stream()
                .filter(part -> part.change() == Change.SAME && !part.rows().isEmpty())
                .toList();
    }

    private static Part part(@Nullable Item old, @Nullable Item fresh, UnaryOperator<String> reasons) {
        var kind = fresh != null ? fresh.kind() : old == null ? PLAN : old.kind();
        var before = old == null ? Map.<String, String>of() : old.values();
        var after = fresh == null ? Map.<String, String>of() : fresh.values();
        var labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        var rows = labels.stream()
                .map(label -> row(
                        label,
                        said(label, before.getOrDefault(label, ""), reasons),
                        said(label, after.getOrDefault(label, ""), reasons)))
                .filter(row -> !row.before().isEmpty() || !row.after().isEmpty())
                .toList();
        var change = old == null
                ? Change.ADDED
                : fresh == null ? Change.REMOVED : rows.stream().anyMatch(Row::changed) ? Change.CHANGED : Change.SAME;
        return new Part(kind, old == null ? 0 : old.number(), fresh == null ? 0 : fresh.number(), change, rows);
    }

    private static String said(String label, String value, UnaryOperator<String> reasons) {
        return label.equals(CODED) && !value.isEmpty() ? reasons.apply(value) : value;
    }

    private static Row row(String label, String before, String after) {
        var old = SignedText.person(before);
        var fresh = SignedText.person(after);
        return new Row(label, side(old, fresh), side(fresh, old), !before.equals(after));
    }

    private static Side side(String value, String other) {
        return new Side(WordMarks.of(value, other), SignedText.day(value));
    }

    /** By identity where both texts know them, else by number; the plan's own fields come first. */
    private static Map<String, Item> items(CanonicalText text, boolean byIdentity) {
        var items = new LinkedHashMap<String, Item>();
        items.put(PLAN, new Item(PLAN, 0, new LinkedHashMap<>()));
        for (var line : SignedText.lines(text.text())) {
            var item = ITEM.matcher(line.label());
            if (!item.matches()) {
                own(items, line);
                continue;
            }
            var action = item.group(1).equals("Action");
            int number = Integer.parseInt(item.group(2));
            var kind = action ? "action" : "measure";
            var key = key(kind, number, byIdentity ? action ? text.actions() : text.measures() : List.of());
            items.computeIfAbsent(key, unknown -> new Item(kind, number, new LinkedHashMap<>()))
                    .values()
                    .put(item.group(3) == null ? "words" : item.group(3), line.value());
        }
        return items;
    }

    private static void own(Map<String, Item> items, Line line) {
        if (line.label().equals("Area") || line.label().equals("Form")) return;
        Objects.requireNonNull(items.get(PLAN)).values().put(line.label(), line.value());
    }

    private static String key(String kind, int number, List<UUID> identities) {
        return number <= identities.size() ? identities.get(number - 1).toString() : kind + " " + number;
    }
}
