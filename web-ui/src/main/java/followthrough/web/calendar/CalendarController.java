package followthrough.web.calendar;

import followthrough.people.signin.CalendarAddresses;
import followthrough.shared.PersonId;
import followthrough.web.Allowed;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes and ends the address of one's own calendar. */
@Controller
@RequestMapping("/account/calendar")
@PreAuthorize(Allowed.SIGNED_IN)
class CalendarController {

    private static final String BACK = "redirect:/account/calendar";

    private final CalendarAddresses addresses;

    CalendarController(CalendarAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping
    String show(Principal me, Model page) {
        page.addAttribute("made", addresses.madeAt(person(me)).orElse(null));
        return "calendar/address";
    }

    /** Shown once, on the page that follows. */
    @PostMapping
    String make(Principal me, RedirectAttributes next) {
        var secret = addresses.make(person(me));
        next.addFlashAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendar/{secret}.ics")
                        .buildAndExpand(secret)
                        .toUriString());
        return BACK;
    }

    @PostMapping("/end")
    String end(Principal me, RedirectAttributes next) {
        addresses.end(person(me));
        next.addFlashAttribute("done", "calendar.ended");
        return BACK;
    }

    private static PersonId person(Principal me) {
        return PersonId.of(me.getName());
    }
}
