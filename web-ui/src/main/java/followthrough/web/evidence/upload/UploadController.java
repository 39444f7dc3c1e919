package followthrough.web.evidence.upload;

import followthrough.evidence.EvidenceKind;
import followthrough.evidence.Uploading;
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
import followthrough.web.evidence.FileLooking;
import followthrough.web.evidence.UploadedFile;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
import followthrough.web.form.Returning;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many files at once: sent first, then said what each is; nobody else knows of them before that. */
@Controller
@RequestMapping("/areas/{reference}/evidence/files")
@PreAuthorize(Allowed.WORKERS)
class UploadController {

    private final Uploading uploading;
    private final UploadingPages uploads;
    private final FileLooking looking;
    private final Returning returning;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    UploadController(
            Uploading uploading,
            UploadingPages uploads,
            FileLooking looking,
            Returning returning,
            AreaPages pages,
            CaseDays days,
            Messages words) {
        this.uploading = uploading;
        this.uploads = uploads;
        this.looking = looking;
        this.returning = returning;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable AreaReference reference, Actor me, Model page) {
        var view = uploads.view(me, reference);
        var form = returning.form(UploadedItemsForm.class).orElseGet(UploadedItemsForm::blank);
        page.addAttribute(Page.FORM, form.over(view.waiting()));
        return show(reference, view, me, page);
    }

    /** Without a script: some files with one form; those that can be taken are, of the others it says why not. */
    @PostMapping("/send")
    String send(@PathVariable AreaReference reference, @ModelAttribute("form") SendFilesForm form, Actor me) {
        uploads.view(me, reference);
        var found = new ArrayList<Obstacle>();
        if (form.chosen().isEmpty()) found.add(Obstacle.of("uploadsNone"));
        for (var sent : form.chosen()) {
            try {
                var file = UploadedFile.whole(sent);
                looking.mustBeOpen(file);
                uploading.whole(me, reference, file);
            } catch (Refused refused) {
                found.addAll(refused.obstacles());
            }
        }
        Refused.unlessEmpty(found);
        return "redirect:/areas/" + reference + "/evidence/files";
    }

    /** Every file becomes a piece of evidence, or none does. */
    @PostMapping
    String describe(
            @PathVariable AreaReference reference,
            @Valid @ModelAttribute("form") UploadedItemsForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var view = uploads.view(me, reference);
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), form.dated(), errors);
        var items = UploadingPages.items(form, view.waiting(), errors);
        if (items.isEmpty() && !errors.hasErrors()) Refusals.into(errors, List.of(Obstacle.of("uploadsGone")));
        if (!errors.hasErrors())
            items.replaceAll((file, item) -> uploads.asked(me, reference, form, file, item, errors));
        var added = FormAction.run(() -> uploading.take(acting, reference, items), errors);
        if (!added.isDone()) {
            return show(reference, view, me, page);
        }
        Confirmation.say(flash, words, "evidenceUploaded", items.size());
        return "redirect:/areas/" + reference + "/evidence";
    }

    @PostMapping("/drop")
    String drop(@PathVariable AreaReference reference, @RequestParam(defaultValue = "") String file, Actor me) {
        uploading.drop(me, reference, Ids.of(file));
        return "redirect:/areas/" + reference + "/evidence/files";
    }

    private String show(AreaReference reference, UploadsView view, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        page.addAttribute("uploads", view);
        page.addAttribute("kinds", List.of(EvidenceKind.values()));
        return "evidence/files";
    }
}
