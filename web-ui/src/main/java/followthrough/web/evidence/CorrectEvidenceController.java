package followthrough.web.evidence;

import followthrough.area.AreaRegister;
import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Replacing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.evidence.ChildDataAsking.Answer;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A newer version in the place of a piece of evidence, with the reason; the one before stays readable. */
@Controller
@RequestMapping("/areas/{reference}/evidence/{id}/correct")
@PreAuthorize(Allowed.WORKERS)
class CorrectEvidenceController {

    private final EvidencePages evidence;
    private final EvidenceLibrary library;
    private final Replacing replacing;
    private final EvidenceInput input;
    private final FileLooking looking;
    private final ChildDataAsking childData;
    private final EvidenceOwners owners;
    private final AreaRegister areas;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    CorrectEvidenceController(
            EvidencePages evidence,
            EvidenceLibrary library,
            Replacing replacing,
            EvidenceInput input,
            FileLooking looking,
            ChildDataAsking childData,
            EvidenceOwners owners,
            AreaRegister areas,
            AreaPages pages,
            CaseDays days,
            Messages words) {
        this.evidence = evidence;
        this.library = library;
        this.replacing = replacing;
        this.input = input;
        this.looking = looking;
        this.childData = childData;
        this.owners = owners;
        this.areas = areas;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    /** Nobody begins with what is another's; whoever comes second reads who was first, and has their own words back. */
    @GetMapping
    String ask(@PathVariable AreaReference reference, @PathVariable UUID id, Actor me, Model page) {
        var item = library.get(me, reference, id);
        if (!replacing.mayReplace(me, reference, item)) throw new NotFound();
        page.addAttribute(Page.FORM, CorrectEvidenceForm.of(item));
        return show(reference, item, me, page);
    }

    /** Who was second is told, with what they typed. */
    @PostMapping
    String correct(
            @PathVariable AreaReference reference,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CorrectEvidenceForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var before = library.get(me, reference, id);
        var area = areas.get(me, reference);
        if (!replacing.mayReplace(me, reference, before)) throw new NotFound();
        var acting = days.quietly(me, reference.inspection());
        var file = looking.open(UploadedFile.of(form.file(), errors), errors);
        var said = input.item(me, area, form, before, file);
        var whole = withFile(said, before, me, reference);
        var item = childData.asked(said, whole, answer(form, before), errors);
        var closes = Boolean.TRUE.equals(form.closes());
        var settled = evidence.isSettled(me, reference);
        var attempt =
                FormAction.run(() -> replacing.replace(acting, reference, id, item, form.reason(), closes), errors);
        if (!attempt.isDone()) return show(reference, before, me, page);
        Confirmation.say(flash, words, evidence.confirmation(settled, me, reference, "evidenceCorrected"));
        return "redirect:/areas/" + reference + "/evidence";
    }

    /** Who said of a file before that they looked need not say so again while it stays. */
    private static Answer answer(CorrectEvidenceForm form, Evidence before) {
        var sent = form.file();
        var known = before.unread();
        var keeps = sent == null || sent.isEmpty();
        var looked = Boolean.TRUE.equals(form.looked()) || (keeps && known != null && known.lookedBy() != null);
        return Answer.of(form.keptBecause(), looked);
    }

    /** Without a file of its own it keeps that of the one before, which may name a child as much as a new one. */
    private EvidenceItem withFile(EvidenceItem said, Evidence before, Actor me, AreaReference reference) {
        var name = before.fileName();
        if (said.file() != null || name == null) return said;
        var type = Objects.requireNonNullElse(before.mediaType(), "");
        return said.with(new EvidenceFile(name, type, library.unopened(me, reference, before.id())));
    }

    /** Who replaced it or took it out of use, and when; nothing while it is in use. */
    private String gone(Evidence item) {
        var by = item.removedBy();
        var on = item.removedOn();
        if (!item.isRemoved() || by == null || on == null) return "";
        var code = item.isSuperseded() ? "evidence.correct.replacedBy" : "evidence.correct.removedBy";
        return words.text(code, words.name(by, item.removedFor()), on);
    }

    /** The version that is in use now, as far as this person reads it. */
    private UUID newest(Evidence item, Actor me, AreaReference reference) {
        var all = library.of(me, reference);
        var newest = item.id();
        for (var next = newerThan(newest, all); next != null; next = newerThan(newest, all)) newest = next;
        return newest;
    }

    private static @Nullable UUID newerThan(UUID id, List<Evidence> all) {
        return all.stream()
                .filter(other -> id.equals(other.corrects()))
                .map(Evidence::id)
                .findFirst()
                .orElse(null);
    }

    private String show(AreaReference reference, Evidence item, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        page.addAttribute("owners", owners.of(me, areas.get(me, reference)));
        page.addAttribute("fileName", item.fileName() == null ? "" : item.fileName());
        page.addAttribute("gone", gone(item));
        page.addAttribute("back", "/areas/" + reference + "/evidence/" + newest(item, me, reference));
        return "evidence/correct";
    }
}
