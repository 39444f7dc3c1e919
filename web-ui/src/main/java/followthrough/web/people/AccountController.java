package followthrough.web.people;

import followthrough.people.Covering;
import followthrough.people.Directory;
import followthrough.shared.NotFound;
import followthrough.web.Acting;
import followthrough.web.Allowed;
import followthrough.web.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people see about themselves. */
@Controller
@RequestMapping("/account")
@PreAuthorize(Allowed.SIGNED_IN)
class AccountController {

    private final Directory directory;
    private final Clock clock;

    AccountController(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model page) {
        var today = LocalDate.now(clock);
        var actor = Objects.requireNonNull(Acting.in(request)).actor();
        page.addAttribute("person", directory.person(me.person()).orElseThrow(NotFound::new));
        page.addAttribute("covers", directory.covers(me.person(), today));
        page.addAttribute("given", directory.coversOf(me.person(), today));
        page.addAttribute("mayAppoint", actor != null && Covering.mayAppoint(actor));
        return "people/account";
    }
}
