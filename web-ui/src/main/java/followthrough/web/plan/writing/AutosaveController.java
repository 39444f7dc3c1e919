package followthrough.web.plan.writing;

import followthrough.plan.draft.Drafting.Kept;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.KeepsItself;
import followthrough.web.form.Sending;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps a draft while it is typed, for the page's script; without the script the buttons do the same. */
@Controller
@PreAuthorize(Allowed.LEADS)
@KeepsItself
class AutosaveController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final int REFUSED = 422;

    private final PlanKeeping keeping;
    private final PlanEditor editor;
    private final PlanRemarks remarks;
    private final CaseDays days;
    private final Messages words;
    private final DateFormats dates;
    private final Clock clock;

    AutosaveController(
            PlanKeeping keeping,
            PlanEditor editor,
            PlanRemarks remarks,
            CaseDays days,
            Messages words,
            DateFormats dates,
            Clock clock) {
        this.keeping = keeping;
        this.editor = editor;
        this.remarks = remarks;
        this.days = days;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    @PostMapping("/areas/{reference}/plan/edit/autosave")
    ResponseEntity<Object> save(
            @PathVariable AreaReference reference, @ModelAttribute("form") PlanForm form, Actor me) {
        var kept = keeping.keep(days.quietly(me, reference.inspection()), reference, form);
        if (!kept.clashes().isEmpty()) Sending.wasRefused(); // the draft has not taken what clashes
        return ResponseEntity.ok(answer(me, reference, form, kept));
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<Object> refused(Refused refused) {
        var reasons = refused.obstacles().stream().map(words::text).toList();
        return ResponseEntity.status(REFUSED).body(Map.of("refused", String.join(" ", reasons)));
    }

    /** Once trying again has not helped. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ResponseEntity<Object> busy() {
        return ResponseEntity.status(REFUSED).body(Map.of("refused", words.text("edit.autosave.busy")));
    }

    private Autosaved answer(Actor me, AreaReference reference, PlanForm form, Kept kept) {
        var stored = PlanForm.of(kept.revision(), kept.content(), null);
        var clashes = keeping.clashes(kept, form);
        return new Autosaved(
                saved(clashes),
                clashes.isEmpty() ? kept.revision() : form.revision(),
                kept.revision(),
                changed(form.fields(), stored.fields(), clashes),
                !form.rows().equals(stored.rows()),
                editor.names(kept.others()),
                clashes,
                remarks.on(me, reference),
                free(reference, kept));
    }

    /** In a case recorded later nobody is asked to choose another day than the one that it was. */
    private Map<String, String> free(AreaReference reference, Kept kept) {
        var found = new LinkedHashMap<String, String>();
        if (days.asks(reference.inspection())) return found;
        for (var line : kept.content().actions()) {
            var due = line.due();
            if (due != null && !dates.isWorkingDay(due))
                found.put("actions[" + line.id() + "].due", words.text("date.free", dates.full(due)));
        }
        return found;
    }

    /** A field that clashes is not saved until somebody decides which words stand. */
    private String saved(List<ClashView> clashes) {
        var time = LocalTime.now(clock).format(TIME);
        if (clashes.isEmpty()) return words.text("edit.autosave.saved", time);
        var fields = clashes.stream().map(ClashView::label).collect(Collectors.joining(", "));
        return words.text("edit.autosave.clashing", fields, time);
    }

    /** What stands in the plan and not on the page, apart from what clashes. */
    private static Map<String, String> changed(
            Map<String, String> typed, Map<String, String> stored, List<ClashView> clashes) {
        var found = new LinkedHashMap<String, String>();
        stored.forEach((name, value) -> {
            var clashing = clashes.stream().anyMatch(clash -> belongs(name, clash.field()));
            if (!clashing && typed.containsKey(name) && !value.equals(typed.get(name))) found.put(name, value);
        });
        return found;
    }

    /** An owner and a reason are several fields of the form, and one of the plan. */
    private static boolean belongs(String name, String clash) {
        var row = clash.substring(0, clash.indexOf('.') + 1);
        return name.startsWith(clash)
                || (clash.endsWith(".owner") && name.startsWith(row + "invited"))
                || (clash.endsWith(".newDateReason") && name.startsWith(row + "newDate"));
    }
}
