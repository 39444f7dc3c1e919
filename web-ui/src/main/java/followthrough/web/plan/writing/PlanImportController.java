package followthrough.web.plan.writing;

import followthrough.plan.draft.Importing;
import followthrough.plan.draft.TablesOfFiles;
import followthrough.plan.sheet.SheetOpening;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Ids;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.file.UploadedBytes;
import followthrough.web.file.UploadedName;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
import followthrough.web.form.Returning;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings an existing plan in from a spreadsheet or a Word table: choose, look, put right, take. */
@Controller
@RequestMapping("/areas/{reference}/plan/import")
@PreAuthorize(Allowed.LEADS)
class PlanImportController {

    private static final long LARGEST = 5L * 1024 * 1024;

    private final Importing importing;
    private final SheetOpening sheets;
    private final TablesOfFiles tables;
    private final PlanImportPage imports;
    private final PlanEditor editor;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    private final Returning returning;

    PlanImportController(
            Importing importing,
            SheetOpening sheets,
            TablesOfFiles tables,
            PlanImportPage imports,
            PlanEditor editor,
            AreaPages pages,
            CaseDays days,
            Messages words,
            Returning returning) {
        this.returning = returning;
        this.importing = importing;
        this.sheets = sheets;
        this.tables = tables;
        this.imports = imports;
        this.editor = editor;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute(Page.FORM, PlanUploadForm.BLANK);
        return asked(reference, me, page);
    }

    @PostMapping
    String upload(
            @PathVariable AreaReference reference,
            @ModelAttribute("form") PlanUploadForm form,
            BindingResult errors,
            Actor me,
            Model page) {
        var file = form.file();
        if (file == null || file.isEmpty()) Refusals.reject(errors, "file", "sheet.file.missing");
        else if (file.getSize() > LARGEST) Refusals.reject(errors, "file", "obstacle.sheetTooLarge");
        var begun = new ArrayList<UUID>();
        var acting = days.quietly(me, reference.inspection());
        FormAction.run(
                () -> begun.add(importing.begin(
                        acting,
                        reference,
                        UploadedName.of(file),
                        sheets.tables(UploadedBytes.of(Objects.requireNonNull(file))))),
                errors);
        return begun.isEmpty()
                ? asked(reference, me, page)
                : "redirect:/areas/" + reference + "/plan/import/" + begun.get(0);
    }

    /** A table that was chosen for another area of the inspection is not chosen again. */
    @PostMapping("/again")
    String again(
            @PathVariable AreaReference reference,
            @RequestParam(defaultValue = "") String earlier,
            Actor me,
            Model page) {
        var chosen = Ids.read(earlier).orElse(null);
        if (chosen == null) return ask(reference, me, page);
        var acting = days.quietly(me, reference.inspection());
        return "redirect:/areas/" + reference + "/plan/import/" + importing.again(acting, reference, chosen);
    }

    @GetMapping("/{id}")
    String look(@PathVariable AreaReference reference, @PathVariable UUID id, Actor me, Model page) {
        var form = imports.withRows(
                me,
                reference,
                id,
                returning.form(PlanImportForm.class).orElseGet(() -> imports.guessed(me, reference, id)));
        page.addAttribute(Page.FORM, form);
        return shown(reference, id, form, me, page);
    }

    @PostMapping("/{id}")
    String take(
            @PathVariable AreaReference reference,
            @PathVariable UUID id,
            @RequestParam(name = "do", defaultValue = "check") String button,
            @ModelAttribute("form") PlanImportForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var taken = new ArrayList<Integer>();
        if (button.equals("import")) {
            var acting = days.quietly(me, reference.inspection());
            FormAction.run(() -> taken.add(take(acting, reference, id, form)), errors);
        }
        if (!taken.isEmpty()) {
            Confirmation.say(flash, words, "planImported", taken.get(0));
            return "redirect:/areas/" + reference + "/plan/edit";
        }
        page.addAttribute("lookedAt", true); // with what was chosen, on the page that is asked for
        var again = imports.withRows(me, reference, id, form);
        var told = new BeanPropertyBindingResult(again, Page.FORM);
        errors.getAllErrors().forEach(told::addError);
        page.addAttribute(Page.FORM, again);
        page.addAttribute(BindingResult.MODEL_KEY_PREFIX + Page.FORM, told);
        return shown(reference, id, again, me, page);
    }

    /** What is done comes along where somebody says so; without a day it would say nothing. */
    private int take(Actor acting, AreaReference reference, UUID id, PlanImportForm form) {
        if (!form.bringsStates() || !importing.mayBringStates(acting, reference))
            return importing.take(acting, reference, id, form.choices());
        var asOf = Objects.requireNonNull(form.asOf()).date();
        if (asOf == null) throw new Refused(Obstacle.at("asOf", "statesWithoutDay"));
        return importing.takeWithStates(acting, reference, id, form.choices(), asOf);
    }

    private String asked(AreaReference reference, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "plan"));
        page.addAttribute("editor", editor.view(me, reference, editor.form(me, reference), java.util.List.of()));
        if (!editor.obstaclesToWrite(me, reference).isEmpty()) return "plan/with-director";
        page.addAttribute("earlier", tables.earlier(me, reference));
        return "plan/import";
    }

    private String shown(AreaReference reference, UUID id, PlanImportForm form, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "plan"));
        page.addAttribute("table", imports.view(me, reference, id, form));
        page.addAttribute("tables", tables.beside(me, reference, id));
        return "plan/import-look";
    }
}
