package followthrough.web.tasks;

import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.process.WorkKind;
import followthrough.workflow.work.PromiseKind;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkFilter.Order;
import followthrough.workflow.work.WorkFilter.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to, in which order and how much of it on a page; all of it stands in the address, so that a
 * narrowed list can be kept, shared and come back to. What nobody would choose narrows nothing.
 *
 * @param inspection the reference of a case or of one of its areas
 * @param due "today", "week" or "month": due until then
 * @param state how it stands: one of {@link WorkFilter.State}
 * @param sort "latest" for due last first, "case", "kind", "since" or "person"; anything else is due first
 * @param size how many a page
 */
record TaskFilterForm(
        String words,
        String kind,
        String inspection,
        String person,
        String due,
        String authority,
        String framework,
        @Nullable Boolean overdue,
        @Nullable Boolean flagged,
        String state,
        String sort,
        String size) {

    /** How many a page may hold. */
    static final List<String> SIZES = List.of("25", "50", "100");

    static final List<String> DUE = List.of("today", "week", "month");

    private static final int MOST_WORDS = 5;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    TaskFilterForm {
        words = clean(words);
        kind = clean(kind);
        inspection = clean(inspection).toUpperCase(Locale.ROOT);
        person = clean(person);
        due = clean(due);
        authority = clean(authority).toUpperCase(Locale.ROOT);
        framework = clean(framework);
        overdue = Boolean.TRUE.equals(overdue);
        flagged = Boolean.TRUE.equals(flagged);
        state = clean(state);
        sort = clean(sort);
        size = SIZES.contains(clean(size)) ? clean(size) : SIZES.get(0);
    }

    /** One thing that the list can be narrowed by. */
    enum Part {
        words,
        kind,
        inspection,
        person,
        due,
        authority,
        framework,
        overdue,
        flagged,
        state
    }

    static Stream<WorkKind> kinds() {
        return Stream.concat(Arrays.stream(TaskKind.values()), Arrays.stream(PromiseKind.values()));
    }

    boolean isOn() {
        return !on().isEmpty();
    }

    int aPage() {
        return Integer.parseInt(size);
    }

    private Order order() {
        return named(Order.values(), sort).orElse(Order.DUE);
    }

    private @Nullable State stands() {
        return named(State.values(), state).orElse(null);
    }

    /** As it stands in an address: in small letters. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> name(one).equals(name)).findFirst();
    }

    WorkFilter filter(LocalDate today) {
        return new WorkFilter(
                kinds().filter(known -> known.name().equals(kind)).collect(Collectors.toSet()),
                reference(InspectionReference::new),
                Boolean.TRUE.equals(overdue) ? today : null,
                Boolean.TRUE.equals(flagged),
                where(today),
                stands(),
                order());
    }

    private WorkFilter.Where where(LocalDate today) {
        return new WorkFilter.Where(
                reference(AreaReference::new),
                authority.matches("[A-Z]{3}") ? new Body(authority) : null,
                framework.isEmpty() ? null : framework,
                person.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? PersonId.of(person) : null,
                until(today),
                words.isEmpty()
                        ? List.of()
                        : BLANKS.splitAsStream(words).limit(MOST_WORDS).toList());
    }

    private @Nullable LocalDate until(LocalDate today) {
        return switch (due) {
            case "today" -> today;
            case "week" -> today.plusDays(7);
            case "month" -> today.plusMonths(1);
            default -> null;
        };
    }

    /** Something that is no reference narrows nothing; the field keeps it, so that it can be put right. */
    private <T> @Nullable T reference(Function<String, T> form) {
        try {
            return inspection.isEmpty() ? null : form.apply(inspection);
        } catch (NotFound noReference) {
            return null;
        }
    }

    /** The parts that narrow the list, each with what it says in the address. */
    Map<Part, String> on() {
        var parts = new EnumMap<Part, String>(Part.class);
        if (!words.isEmpty()) parts.put(Part.words, words);
        if (kinds().anyMatch(known -> known.name().equals(kind))) parts.put(Part.kind, kind);
        if (reference(InspectionReference::new) != null || reference(AreaReference::new) != null)
            parts.put(Part.inspection, inspection);
        var where = where(LocalDate.EPOCH);
        if (where.person() != null) parts.put(Part.person, person);
        if (DUE.contains(due)) parts.put(Part.due, due);
        if (where.authority() != null) parts.put(Part.authority, authority);
        if (where.framework() != null) parts.put(Part.framework, framework);
        if (Boolean.TRUE.equals(overdue)) parts.put(Part.overdue, "true");
        if (Boolean.TRUE.equals(flagged)) parts.put(Part.flagged, "true");
        if (stands() != null) parts.put(Part.state, state);
        return parts;
    }

    /** As it stands in the address. */
    String query() {
        return query(Set.of());
    }

    /** As it stands in the fields of a form. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        on().forEach((part, value) -> fields.put(part.name(), value));
        if (order() != Order.DUE) fields.put("sort", sort);
        fields.put("size", size);
        return fields;
    }

    /** The same without one part. */
    String without(Part part) {
        return query(Set.of(part));
    }

    private String query(Set<Part> except) {
        var query = new StringBuilder();
        on().forEach((part, value) -> {
            if (!except.contains(part))
                query.append('&').append(part).append('=').append(encoded(value));
        });
        if (order() != Order.DUE) query.append("&sort=").append(sort);
        if (!size.equals(SIZES.get(0))) query.append("&size=").append(size);
        return query.toString();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
