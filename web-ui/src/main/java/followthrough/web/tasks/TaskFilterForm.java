package followthrough.web.tasks;

import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.WorkFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the list is narrowed to; it stands in the address, so that a narrowed list can be kept as a bookmark. */
record TaskFilterForm(
        @Nullable String kind,
        @Nullable String inspection,
        @Nullable Boolean overdue,
        @Nullable Boolean flagged) {

    TaskFilterForm {
        kind = kind == null ? "" : kind.strip();
        inspection = inspection == null ? "" : inspection.strip().toUpperCase(Locale.ROOT);
        overdue = Boolean.TRUE.equals(overdue);
        flagged = Boolean.TRUE.equals(flagged);
    }

    boolean isOn() {
        return !("" + kind + inspection).isEmpty() || Boolean.TRUE.equals(overdue) || Boolean.TRUE.equals(flagged);
    }

    WorkFilter filter(LocalDate today) {
        var kinds = Arrays.stream(TaskKind.values())
                .filter(known -> known.name().equals(kind))
                .collect(Collectors.toSet());
        return new WorkFilter(
                kinds.isEmpty() ? Set.of() : kinds,
                reference(),
                Boolean.TRUE.equals(overdue) ? today : null,
                Boolean.TRUE.equals(flagged));
    }

    /** Something that is no reference narrows nothing; the field keeps it, so that it can be put right. */
    private @Nullable InspectionReference reference() {
        try {
            return "".equals(inspection) ? null : new InspectionReference("" + inspection);
        } catch (NotFound noReference) {
            return null;
        }
    }

    /** One thing that the list can be narrowed by. */
    enum Part {
        kind,
        inspection,
        overdue,
        flagged
    }

    /** For each part that is on, the same filter without it. */
    Map<Part, TaskFilterForm> without() {
        var parts = new EnumMap<Part, TaskFilterForm>(Part.class);
        if (filter(LocalDate.EPOCH).kinds().size() == 1)
            parts.put(Part.kind, new TaskFilterForm("", inspection, overdue, flagged));
        if (reference() != null) parts.put(Part.inspection, new TaskFilterForm(kind, "", overdue, flagged));
        if (Boolean.TRUE.equals(overdue)) parts.put(Part.overdue, new TaskFilterForm(kind, inspection, false, flagged));
        if (Boolean.TRUE.equals(flagged)) parts.put(Part.flagged, new TaskFilterForm(kind, inspection, overdue, false));
        return parts;
    }

    String query() {
        return "&kind=" + encoded(kind) + "&inspection=" + encoded(inspection)
                + (Boolean.TRUE.equals(overdue) ? "&overdue=true" : "")
                + (Boolean.TRUE.equals(flagged) ? "&flagged=true" : "");
    }

    private static String encoded(@Nullable String value) {
        return URLEncoder.encode("" + value, StandardCharsets.UTF_8);
    }
}
