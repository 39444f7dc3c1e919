package followthrough.web.plan;

import followthrough.area.AreaRegister;
import followthrough.plan.ActionPlan;
import followthrough.plan.DateReasons;
import followthrough.plan.Importing;
import followthrough.plan.PlanReading;
import followthrough.plan.ProgressUpdate;
import followthrough.plan.Progressing;
import followthrough.plan.sheet.SheetPlan;
import followthrough.plan.sheet.SheetWriting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.web.Words;
import followthrough.workflow.ProgressRating;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The working plan as a spreadsheet, laid out as councils publish it; it can be imported again. */
@Controller
class PlanExportController {

    private static final String READERS =
            "hasAnyRole('LETTER_RECORDER', 'DIRECTOR', 'CHIEF_EXECUTIVE', 'AREA_LEAD', 'OBSERVER')";

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PlanReading plans;
    private final AreaRegister areas;
    private final Progressing progressing;
    private final ProgressRating ratings;
    private final DateReasons reasons;
    private final Words words;

    PlanExportController(
            PlanReading plans,
            AreaRegister areas,
            Progressing progressing,
            ProgressRating ratings,
            DateReasons reasons,
            Words words) {
        this.plans = plans;
        this.areas = areas;
        this.progressing = progressing;
        this.ratings = ratings;
        this.reasons = reasons;
        this.words = words;
    }

    @GetMapping("/areas/{reference}/plan/export.xlsx")
    @PreAuthorize(READERS)
    ResponseEntity<byte[]> export(@PathVariable AreaReference reference, Actor me) {
        var plan = plans.working(me, reference).orElseThrow(NotFound::new);
        var name = "action-plan-" + reference + ".xlsx";
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(SheetWriting.of(sheet(me, reference, plan)));
    }

    private SheetPlan sheet(Actor me, AreaReference reference, ActionPlan plan) {
        var updates = progressing.of(me, reference);
        var known = Importing.numbers(plan);
        var numbers = new HashMap<UUID, String>();
        known.rows().forEach((serial, id) -> numbers.put(id, known.number(serial)));
        return new SheetPlan(
                reference.value(),
                areas.get(me, reference).text(),
                plan.content(),
                numbers,
                firstPromised(plan),
                progress(updates),
                colours(me, reference),
                reasons.offered().stream()
                        .collect(Collectors.toMap(DateReasons.DateReason::code, DateReasons.DateReason::words)));
    }

    private static Map<UUID, LocalDate> firstPromised(ActionPlan plan) {
        var found = new HashMap<UUID, LocalDate>();
        for (var action : plan.actions()) {
            var first = action.originalDue();
            if (first != null) found.put(action.id(), first);
        }
        return found;
    }

    /** The last report on each action; they come newest first. */
    private Map<UUID, String> progress(List<ProgressUpdate> updates) {
        var found = new HashMap<UUID, String>();
        updates.stream().filter(update -> !update.isStruck()).forEach(update -> found.putIfAbsent(
                update.action(), words.text("plan.paper.reported", update.reportedOn(), update.text())));
        return found;
    }

    private Map<UUID, String> colours(Actor me, AreaReference reference) {
        var found = new HashMap<UUID, String>();
        ratings.of(reference, me.on())
                .forEach((action, rating) -> found.put(action, words.text("rating." + rating.colour())));
        return found;
    }
}
