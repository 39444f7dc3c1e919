package followthrough.web.evidence;

import followthrough.evidence.Gathering;
import followthrough.evidence.Uploading;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.discussion.CommentsBeside;
import followthrough.web.evidence.ChildDataAsking.Answer;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
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

/** The evidence of an area: read, added, shared with another area, and offered to the director. */
@Controller
@RequestMapping("/areas/{reference}/evidence")
@PreAuthorize(Allowed.READERS)
class EvidenceController {

    private final EvidencePages evidence;
    private final EvidenceCoverage coverage;
    private final EvidenceInput input;
    private final FileLooking looking;
    private final ChildDataAsking childData;
    private final Gathering gathering;
    private final Uploading uploading;
    private final AreaPages pages;
    private final CaseDays days;
    private final CommentsBeside beside;
    private final Messages words;

    EvidenceController(
            EvidencePages evidence,
            EvidenceCoverage coverage,
            EvidenceInput input,
            FileLooking looking,
            ChildDataAsking childData,
            Gathering gathering,
            Uploading uploading,
            AreaPages pages,
            CaseDays days,
            CommentsBeside beside,
            Messages words) {
        this.evidence = evidence;
        this.coverage = coverage;
        this.input = input;
        this.looking = looking;
        this.childData = childData;
        this.gathering = gathering;
        this.uploading = uploading;
        this.pages = pages;
        this.days = days;
        this.beside = beside;
        this.words = words;
    }

    @GetMapping
    String read(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute(Page.FORM, EvidenceForm.blank(DateInput.BLANK));
        return show(reference, me, page);
    }

    @PostMapping
    @PreAuthorize(Allowed.WORKERS)
    String add(
            @PathVariable AreaReference reference,
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.acting(me, reference.inspection(), form.happenedOn(), form.dated(), errors);
        var file = looking.open(UploadedFile.of(form.file(), errors), errors);
        var kind = form.chosenKind();
        if (kind == null) Refusals.reject(errors, "kind", "evidence.kind.missing");
        if (form.title().isEmpty()) Refusals.reject(errors, "title", "obstacle.evidenceWithoutTitle");
        var settled = evidence.isSettled(me, reference);
        var item = kind == null ? null : input.item(me, reference, form, kind, file);
        var kept = item == null ? null : childData.asked(item, Answer.of(form.keptBecause(), form.looked()), errors);
        var added = FormAction.run(() -> gathering.add(acting, reference, Objects.requireNonNull(kept)), errors);
        if (!added.isDone()) return show(reference, me, page);
        Confirmation.say(flash, words, evidence.confirmation(settled, me, reference, "evidenceAdded"), form.title());
        return "redirect:/areas/" + reference + "/evidence";
    }

    @PostMapping("/share")
    @PreAuthorize(Allowed.WORKERS)
    String share(@PathVariable AreaReference reference, @RequestParam UUID item, Actor me, RedirectAttributes flash) {
        var settled = evidence.isSettled(me, reference);
        gathering.alsoServe(days.quietly(me, reference.inspection()), reference, item);
        Confirmation.say(flash, words, evidence.confirmation(settled, me, reference, "evidenceShared"));
        return "redirect:/areas/" + reference + "/evidence";
    }

    private String show(AreaReference reference, Actor me, Model page) {
        var area = pages.view(me, reference, "evidence");
        page.addAttribute("area", area);
        page.addAttribute("comments", beside.evidence(me, reference, area.open()));
        page.addAttribute("evidence", evidence.gathering(me, reference));
        page.addAttribute("coverage", coverage.of(me, reference));
        page.addAttribute(
                "waiting", area.open() ? uploading.waiting(me, reference).orElse(null) : null);
        return "evidence/list";
    }
}
