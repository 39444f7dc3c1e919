package followthrough.web.help;

import followthrough.shared.NotFound;
import followthrough.shared.Role;
import followthrough.web.Allowed;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Help inside the product: what each role does, one short page each; and the accessibility statement. */
@Controller
public class HelpController {

    @GetMapping("/help")
    @PreAuthorize(Allowed.SIGNED_IN)
    String index(Model page) {
        page.addAttribute("roles", List.of(Role.values()));
        return "help/index";
    }

    @GetMapping("/help/{role}")
    @PreAuthorize(Allowed.SIGNED_IN)
    String role(@PathVariable String role, Model page) {
        for (var known : Role.values()) {
            if (path(known).equals(role)) {
                page.addAttribute("role", known);
                return "help/" + path(known);
            }
        }
        throw new NotFound();
    }

    @GetMapping("/accessibility")
    @PreAuthorize(Allowed.ANYBODY)
    String accessibility() {
        return "help/accessibility";
    }

    /** {@code area-lead}. */
    public static String path(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
