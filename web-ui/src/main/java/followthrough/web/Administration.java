package followthrough.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator starts: what there is to look after. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class Administration {

    @GetMapping("/administration")
    String show() {
        return "shell/administration";
    }
}
