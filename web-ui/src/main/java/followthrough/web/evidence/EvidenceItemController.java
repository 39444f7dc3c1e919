package followthrough.web.evidence;

import followthrough.area.AreaRegister;
import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.web.Page;
import followthrough.web.Words;
import followthrough.web.area.Allowed;
import followthrough.web.area.AreaPages;
import followthrough.web.area.Attempt;
import followthrough.web.area.CaseDays;
import followthrough.web.area.Done;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** One piece of evidence: read it, fetch its file, take it out of use. */
@Controller
@RequestMapping("/areas/{reference}/evidence/{id}")
@PreAuthorize(Allowed.READERS)
class EvidenceItemController {

    private final EvidenceLibrary library;
    private final EvidenceCards cards;
    private final Gathering gathering;
    private final AreaRegister areas;
    private final AreaPages pages;
    private final CaseDays days;
    private final Words words;

    EvidenceItemController(
            EvidenceLibrary library,
            EvidenceCards cards,
            Gathering gathering,
            AreaRegister areas,
            AreaPages pages,
            CaseDays days,
            Words words) {
        this.library = library;
        this.cards = cards;
        this.gathering = gathering;
        this.areas = areas;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String read(@PathVariable AreaReference reference, @PathVariable UUID id, Actor me, Model page) {
        page.addAttribute(Page.FORM, new RemoveForm(""));
        return show(reference, id, me, page);
    }

    @PostMapping("/remove")
    @PreAuthorize(Allowed.WORKERS)
    String remove(
            @PathVariable AreaReference reference,
            @PathVariable UUID id,
            @ModelAttribute("form") RemoveForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        var removed = Attempt.at(() -> gathering.remove(acting, reference, id, form.reason()), errors);
        if (!removed.isDone()) return show(reference, id, me, page);
        Done.say(flash, words, "evidenceRemoved");
        return "redirect:/areas/" + reference + "/evidence";
    }

    /** Always handed over as a file to keep, never shown as a page of ours. */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable AreaReference reference, @PathVariable UUID id, Actor me) {
        var item = library.get(me, reference, id);
        var bytes = library.file(me, reference, id);
        var name = item.fileName();
        var disposition = ContentDisposition.attachment()
                .filename(name == null ? "evidence" : name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(type(item))
                .body(bytes);
    }

    private String show(AreaReference reference, UUID id, Actor me, Model page) {
        var item = library.get(me, reference, id);
        var area = areas.get(me, reference);
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        page.addAttribute("item", cards.opened(me, reference, item));
        page.addAttribute(
                "correctable",
                area.isOpen() && gathering.obstaclesToCorrect(me, item).isEmpty() && EvidencePages.mayAdd(me, area));
        page.addAttribute(
                "removable",
                EvidencePages.mayAdd(me, area)
                        && !item.isRemoved()
                        && (me.role() != Role.OFFICER || me.isSameAs(item.addedBy())));
        return "evidence/item";
    }

    private static MediaType type(Evidence item) {
        try {
            return MediaType.parseMediaType(String.valueOf(item.mediaType()));
        } catch (InvalidMediaTypeException unknown) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
