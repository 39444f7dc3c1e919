package followthrough.web.plan;

import followthrough.plan.Examples;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Words;
import followthrough.web.area.Allowed;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.area.Done;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning like a plan that worked; and a director's leave for others to do so. */
@Controller
@PreAuthorize(Allowed.LEADS)
class ExamplesController {

    private final Examples examples;
    private final AreaPages pages;
    private final CaseDays days;
    private final Words words;

    ExamplesController(Examples examples, AreaPages pages, CaseDays days, Words words) {
        this.examples = examples;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping("/areas/{reference}/plan/like")
    String offer(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute("examples", examples.offered(me, reference));
        page.addAttribute("own", reference.authority());
        page.addAttribute("area", pages.view(me, reference, "plan"));
        return "plan/like";
    }

    @PostMapping("/areas/{reference}/plan/like")
    String begin(@PathVariable AreaReference reference, @RequestParam(defaultValue = "") String example, Actor me) {
        if (example.isBlank()) {
            examples.offered(me, reference);
            return "redirect:/areas/" + reference + "/plan/like";
        }
        examples.beginLike(days.quietly(me, reference.inspection()), reference, new AreaReference(example));
        return "redirect:/areas/" + reference + "/plan/edit";
    }

    @PostMapping("/areas/{reference}/plan/share")
    @PreAuthorize(Allowed.DIRECTORS)
    String share(
            @PathVariable AreaReference reference,
            @RequestParam(name = "do", defaultValue = "share") String button,
            Actor me,
            RedirectAttributes flash) {
        if (button.equals("stop")) examples.stopSharing(me, reference);
        else examples.share(me, reference);
        Done.say(flash, words, button.equals("stop") ? "planNotShared" : "planShared");
        return "redirect:/areas/" + reference + "/plan";
    }
}
