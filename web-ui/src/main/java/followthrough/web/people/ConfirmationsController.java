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
import followthrough.web.Messages;
import followthrough.workflow.mail.LinkMails;
import followthrough.workflow.mail.MailContent;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.HtmlUtils;

/** What takes a second person: posts to be confirmed, and links to be handed over. */
@Controller
@RequestMapping("/confirmations")
@PreAuthorize(Allowed.SIGNED_IN)
class ConfirmationsController {

    private static final String BACK = "redirect:/confirmations";

    private final Confirming confirming;
    private final HandingOver handingOver;
    private final Directory directory;
    private final LinkAddress links;
    private final LinkMails mails;
    private final DateFormats dates;
    private final Messages words;

    ConfirmationsController(
            Confirming confirming,
            HandingOver handingOver,
            Directory directory,
            LinkAddress links,
            LinkMails mails,
            DateFormats dates,
            Messages words) {
        this.mails = mails;
        this.dates = dates;
        this.words = words;
        this.confirming = confirming;
        this.handingOver = handingOver;
        this.directory = directory;
        this.links = links;
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
        next.addFlashAttribute("link", links.toSetPassword(handingOver.show(me, person)));
        next.addFlashAttribute("whose", id);
        return "redirect:/confirmations/link";
    }

    /** To whoever it is for; shown as ever when the mail server does not take it now. */
    @PostMapping("/links/{id:[0-9a-f-]{36}}/mail")
    String mailLink(Actor me, @PathVariable UUID id, RedirectAttributes next) {
        var person = new PersonId(id);
        Refused.when(!mails.isOn(), "digest.off");
        var address = links.toSetPassword(handingOver.show(me, person));
        if (mails.send(person, letter(me, address))) {
            next.addFlashAttribute("done", "confirmations.mailed");
            return BACK;
        }
        next.addFlashAttribute("link", address);
        next.addFlashAttribute("whose", id);
        return "redirect:/confirmations/link";
    }

    private MailContent letter(Actor me, String address) {
        var until = dates.day(dates.today().plusDays(3));
        var text = words.text("linkMail.text", words.name(me.person()), until) + "\n\n" + address + "\n";
        var html = "<p>" + HtmlUtils.htmlEscape(words.text("linkMail.text", words.name(me.person()), until))
                + "</p><p><a href=\"" + HtmlUtils.htmlEscape(address) + "\">" + HtmlUtils.htmlEscape(address)
                + "</a></p>";
        return new MailContent(words.text("linkMail.subject"), text, html);
    }

    /** Shown once: asked for again, the page leads back to what waits. */
    @GetMapping("/link")
    String link(Model page) {
        if (!(page.getAttribute("whose") instanceof UUID whose)) return BACK;
        page.addAttribute("person", directory.person(new PersonId(whose)).orElseThrow(NotFound::new));
        return "people/link";
    }
}
