package followthrough.web.letter.draft;

import followthrough.letter.LetterAccounting;
import followthrough.letter.account.LooseEnds.By;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Ids;
import followthrough.web.letter.DraftPages;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides of many sentences at once, and leads back to the place on the page where the next ones stand. */
@Controller
@RequestMapping("/inspections/{reference}/letter/draft/account")
@PreAuthorize(Allowed.RECORDERS)
class SentencesController {

    private final DraftPages drafts;
    private final LetterAccounting accounting;

    SentencesController(DraftPages drafts, LetterAccounting accounting) {
        this.drafts = drafts;
        this.accounting = accounting;
    }

    /** @param finding the one whose sentences are taken; those of all where none is named */
    @PostMapping("/findings")
    String belong(
            @PathVariable String reference,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(required = false) @Nullable UUID finding,
            @RequestParam(defaultValue = "") List<String> sentences,
            Actor me,
            RedirectAttributes next) {
        var offered = sentences.stream()
                .map(Offered::of)
                .filter(one -> finding == null || one.finding().equals(finding))
                .collect(Collectors.groupingBy(
                        Offered::finding, Collectors.mapping(Offered::sentence, Collectors.toList())));
        accounting.takeAsEvidence(me, visit(me, reference), seen, offered);
        return done(next, "belong", reference, by, "proposed");
    }

    /** What is ticked of one group either belongs to a finding, or is set aside for a reason. */
    @PostMapping("/groups/{at}")
    String decide(
            @PathVariable String reference,
            @PathVariable int at,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(required = false) @Nullable UUID finding,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") List<String> sentences,
            Actor me,
            RedirectAttributes next) {
        var visit = visit(me, reference);
        Refused.when(finding != null && !reason.isBlank(), "findingOrReason");
        Refused.when(finding == null && reason.isBlank(), "findingAndReasonMissing");
        if (finding == null) accounting.setAside(me, visit, seen, sentences, reason);
        else accounting.takeAsEvidence(me, visit, seen, finding, sentences);
        return done(next, finding == null ? "setAsideAll" : "belong", reference, by, "group-" + at);
    }

    @PostMapping("/take-back")
    String takeBack(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") List<UUID> ids,
            Actor me,
            RedirectAttributes next) {
        accounting.takeBack(me, visit(me, reference), ids);
        return done(next, "takenBack", reference, "", "");
    }

    /** Whoever may not come to the draft is not told what is wrong with the form. */
    private InspectionReference visit(Actor me, String reference) {
        return drafts.review(me, reference, null).inspection().reference();
    }

    private static String done(RedirectAttributes next, String what, String reference, String by, String place) {
        next.addFlashAttribute("done", what);
        return "redirect:/inspections/" + reference + "/letter/draft/account?by="
                + By.of(by).word() + "#" + place;
    }

    /** A sentence that is offered for a finding, as a tick box names both. */
    private record Offered(UUID finding, String sentence) {

        static Offered of(String ticked) {
            int blank = ticked.indexOf(' ');
            return new Offered(Ids.of(ticked.substring(0, Math.max(0, blank))), ticked.substring(blank + 1));
        }
    }
}
