package followthrough.web.digest;

import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.workflow.mail.DigestWishes;
import followthrough.workflow.mail.MailSending;
import followthrough.workflow.mail.MailState;
import followthrough.workflow.mail.SentMail;
import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Today's digest as a page, whether or not mails are sent, and when one wants it by mail. */
@Controller
@RequestMapping("/account/digest")
@PreAuthorize(Allowed.SIGNED_IN)
class DigestController {

    private static final String BACK = "redirect:/account/digest";

    private final DigestWishes digests;
    private final MailSending mails;
    private final DigestReading reading;
    private final Messages words;

    DigestController(DigestWishes digests, MailSending mails, DigestReading reading, Messages words) {
        this.digests = digests;
        this.mails = mails;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping
    String show(Principal me, Model page) {
        var person = person(me);
        if (!page.containsAttribute("form")) page.addAttribute("form", DigestForm.of(digests.wish(person)));
        var digest = reading.of(person, digests.toldUntil(person));
        page.addAttribute("sections", DigestSections.of(digest, words));
        page.addAttribute("empty", digest.isEmpty());
        page.addAttribute("on", mails.isOn());
        page.addAttribute("today", digests.today(person).orElse(null));
        return "digest/show";
    }

    @PostMapping
    String change(
            Principal me,
            @Valid @ModelAttribute("form") DigestForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        if (errors.hasErrors()) return show(me, page);
        digests.change(person(me), form.wish());
        next.addFlashAttribute("done", "digest.changed");
        return BACK;
    }

    @PostMapping("/send")
    String send(Principal me, RedirectAttributes next) {
        Refused.when(!mails.isOn(), "digest.off");
        mails.sendNow(person(me));
        var state = digests.today(person(me)).map(SentMail::state).orElse(MailState.WAITING);
        next.addFlashAttribute("done", "digest.sent." + state);
        return BACK;
    }

    private static PersonId person(Principal me) {
        return PersonId.of(me.getName());
    }
}
