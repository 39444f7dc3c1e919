package followthrough.web.people;

import followthrough.people.Confirming;
import followthrough.people.Directory;
import followthrough.people.signin.HandingOver;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.DateFormats;
import followthrough.workflow.mail.LinkMails;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What takes a second person: posts to be confirmed, and links to be handed over. */
@Controller
@RequestMapping("/confirmations")
@PreAuthorize(Allowed.SIGNED_IN)
class ConfirmationsController {

    private static final String BACK = "redirect:/confirmations";

    private final Confirming confirming;
    private final HandingOver handingOver;
    private final Directory directory;
    private final LinkMails mails;
    private final LinkLetters letters;
    private final DateFormats dates;

    ConfirmationsController(
            Confirming confirming,
            HandingOver handingOver,
            Directory directory,
            LinkMails mails,
            LinkLetters letters,
            DateFormats dates) {
        this.mails = mails;
        this.dates = dates;
        this.letters = letters;
        this.confirming = confirming;
        this.handingOver = handingOver;
        this.directory = directory;
    }

    @GetMapping
    String list(Actor me, Model page) {
        page.addAttribute("posts", confirming.waiting(me));
        page.addAttribute("links", handingOver.waiting(me));
        page.addAttribute("mails", mails.isOn());
        return "people/confirmations";
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/confirm")
    String confirm(Actor me, @PathVariable UUID id, RedirectAttributes next) {
        confirming.confirm(me, id);
        next.addFlashAttribute("done", "confirmations.confirmed");
        return BACK;
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/decline")
    String decline(Actor me, @PathVariable UUID id, RedirectAttributes next) {
        confirming.decline(me, id);
        next.addFlashAttribute("done", "confirmations.declined");
        return BACK;
    }

    @PostMapping("/links/{id:[0-9a-f-]{36}}")
    String showLink(Actor me, @PathVariable UUID id, RedirectAttributes next) {
        var person = new PersonId(id);
        next.addFlashAttribute("link", letters.shown(handingOver.show(me, person)));
        next.addFlashAttribute("whose", id);
        return "redirect:/confirmations/link";
    }

    /** To whoever it is for; shown as ever when the mail server does not take it now. */
    @PostMapping("/links/{id:[0-9a-f-]{36}}/mail")
    String mailLink(
            Actor me, @PathVariable UUID id, @RequestParam(defaultValue = "") String address, RedirectAttributes next) {
        var person = new PersonId(id);
        Refused.when(!mails.isOn(), "digest.off");
        var instead = handingOver.mail(
                me, person, address, secret -> mails.send(person, address, letters.letter(me.person(), secret)));
        if (instead.isEmpty()) {
            next.addFlashAttribute("done", "confirmations.mailed");
            return BACK;
        }
        next.addFlashAttribute("link", letters.shown(instead.get()));
        next.addFlashAttribute("whose", id);
        return "redirect:/confirmations/link";
    }

    /** Shown once: asked for again, the page leads back to what waits. */
    @GetMapping("/link")
    String link(Model page) {
        if (!(page.getAttribute("whose") instanceof UUID whose)) return BACK;
        page.addAttribute("until", dates.today().plusDays(HandingOver.LASTS.toDays()));
        page.addAttribute("person", directory.person(new PersonId(whose)).orElseThrow(NotFound::new));
        return "people/link";
    }
}
