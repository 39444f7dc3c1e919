package followthrough.web.plan.paper;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.plan.ActionPlan;
import followthrough.plan.Holding;
import followthrough.plan.PlanReading;
import followthrough.plan.draft.Importing;
import followthrough.plan.ledger.DateReasons;
import followthrough.plan.sheet.SheetPlan;
import followthrough.plan.sheet.SheetProgress;
import followthrough.plan.sheet.SheetWriting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.progress.ProgressInWords;
import followthrough.web.progress.ProgressPage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The working plan as a spreadsheet, laid out as councils publish it; it can be imported again. */
@Controller
class PlanExportController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PlanReading plans;
    private final AreaRegister areas;
    private final ProgressPage progress;
    private final ProgressInWords told;
    private final DateReasons reasons;
    private final CommentPaper said;
    private final VerdictPaper verdicts;
    private final Messages words;

    PlanExportController(
            PlanReading plans,
            AreaRegister areas,
            ProgressPage progress,
            ProgressInWords told,
            DateReasons reasons,
            CommentPaper said,
            VerdictPaper verdicts,
            Messages words) {
        this.plans = plans;
        this.areas = areas;
        this.progress = progress;
        this.told = told;
        this.reasons = reasons;
        this.said = said;
        this.verdicts = verdicts;
        this.words = words;
    }

    @GetMapping("/areas/{reference}/plan/export.xlsx")
    @PreAuthorize(Allowed.EXPORTERS)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export(
            @PathVariable AreaReference reference, @RequestParam(defaultValue = "yes") String comments, Actor me) {
        var plan = plans.working(me, reference).orElseThrow(NotFound::new);
        var changed = plans.holding(me, reference) == Holding.CHANGED;
        var name = "action-plan-" + reference + (changed ? "-change-not-signed" : "") + ".xlsx";
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(SheetWriting.of(sheet(me, reference, plan, !comments.equals("no"))));
    }

    private SheetPlan sheet(Actor me, AreaReference reference, ActionPlan plan, boolean commented) {
        var known = Importing.numbers(plan);
        var numbers = new HashMap<UUID, String>();
        known.rows().forEach((serial, id) -> numbers.put(id, known.number(serial)));
        return new SheetPlan(
                reference.value(),
                finding(areas.get(me, reference)),
                plan.content(),
                numbers,
                firstPromised(plan),
                progress(me, reference),
                reasons.offered().stream()
                        .collect(Collectors.toMap(DateReasons.DateReason::code, DateReasons.DateReason::words)),
                commented ? said.rows(me, reference) : List.of(),
                verdicts.rows(me, reference));
    }

    private String finding(Area area) {
        return area.ownWords() ? words.text("plan.sheet.ownWords", area.text()) : area.text();
    }

    private static Map<UUID, LocalDate> firstPromised(ActionPlan plan) {
        var found = new HashMap<UUID, LocalDate>();
        for (var action : plan.actions()) {
            var first = action.originalDue();
            if (first != null) found.put(action.id(), first);
        }
        return found;
    }

    private Map<UUID, SheetProgress> progress(Actor me, AreaReference reference) {
        var found = new HashMap<UUID, SheetProgress>();
        for (var line : progress.view(me, reference).actions()) {
            found.put(Objects.requireNonNull(line.action().id()), told.of(line));
        }
        return found;
    }
}
