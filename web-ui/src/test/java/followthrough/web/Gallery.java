package followthrough.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that exist in tests only: failures on demand. */
@Controller
@PreAuthorize("isAuthenticated()")
class Gallery {

    @GetMapping("/test/fault")
    String fault() {
        throw new IllegalStateException("jdbc:postgresql://secret");
    }
}
