package followthrough.web.evidence;

import followthrough.area.AreaRegister;
import followthrough.evidence.EvidenceClosing;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Fetching;
import followthrough.evidence.FileKind;
import followthrough.evidence.Gathering;
import followthrough.evidence.Replacing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.file.FileDownload;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.record.RecordWords;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
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

    private final EvidencePages evidence;
    private final EvidenceLibrary library;
    private final EvidenceCards cards;
    private final Gathering gathering;
    private final Replacing replacing;
    private final EvidenceClosing closing;
    private final Fetching fetching;
    private final EvidenceUsePage uses;
    private final AreaRegister areas;
    private final AreaPages pages;
    private final CaseDays days;
    private final RecordWords record;
    private final Messages words;

    EvidenceItemController(
            EvidencePages evidence,
            EvidenceLibrary library,
            EvidenceCards cards,
            Gathering gathering,
            Replacing replacing,
            EvidenceClosing closing,
            Fetching fetching,
            EvidenceUsePage uses,
            AreaRegister areas,
            AreaPages pages,
            CaseDays days,
            RecordWords record,
            Messages words) {
        this.evidence = evidence;
        this.library = library;
        this.cards = cards;
        this.gathering = gathering;
        this.replacing = replacing;
        this.closing = closing;
        this.fetching = fetching;
        this.uses = uses;
        this.areas = areas;
        this.pages = pages;
        this.days = days;
        this.record = record;
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
        var settled = evidence.isSettled(me, reference);
        var removed = FormAction.run(() -> gathering.remove(acting, reference, id, form.reason()), errors);
        if (!removed.isDone()) return show(reference, id, me, page);
        Confirmation.say(flash, words, evidence.confirmation(settled, me, reference, "evidenceRemoved"));
        return "redirect:/areas/" + reference + "/evidence";
    }

    /** Typed by what stands in it, whatever was said when it was added. */
    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable AreaReference reference, @PathVariable UUID id, Actor me) {
        var name = library.get(me, reference, id).fileName();
        var file = fetching.fetch(me, reference, id);
        var kind = FileKind.of(EvidenceCards.beginning(file, FileKind.BEGINNING));
        return FileDownload.of(name, kind.servedAs(), file);
    }

    private String show(AreaReference reference, UUID id, Actor me, Model page) {
        var item = library.get(me, reference, id);
        var area = areas.get(me, reference);
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        var card = cards.opened(me, reference, List.of(item)).get(0);
        page.addAttribute("item", card);
        page.addAttribute("fetched", item.fileName() == null ? List.of() : fetched(me, reference, id));
        page.addAttribute("looks", item.fileName() != null && card.more().opens());
        page.addAttribute("uses", uses.of(me, area, item));
        var adds = EvidencePages.mayAdd(me, area) && !item.isRemoved();
        page.addAttribute(
                "correctable", adds && replacing.obstacles(me, reference, item).isEmpty());
        page.addAttribute("closable", closing.mayClose(me, reference, item));
        page.addAttribute("removable", adds && (me.role() != Role.OFFICER || item.isOf(me)));
        return "evidence/item";
    }

    /** In words: by whom and when. */
    private List<String> fetched(Actor me, AreaReference reference, UUID id) {
        return fetching.of(me, reference, id).stream()
                .map(entry -> words.text(
                        "look.line." + entry.act(), Objects.requireNonNullElse(record.by(entry), ""), entry.at()))
                .toList();
    }
}
