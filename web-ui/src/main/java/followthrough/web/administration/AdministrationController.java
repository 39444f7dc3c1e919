package followthrough.web.administration;

import followthrough.database.DatabaseWatch;
import followthrough.web.Allowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator starts: what there is to look after. */
@Controller
@PreAuthorize(Allowed.ADMINISTRATORS)
class AdministrationController {

    private static final Map<String, String> PARTS = parts();

    private final DatabaseWatch watch;

    AdministrationController(DatabaseWatch watch) {
        this.watch = watch;
    }

    @GetMapping("/administration")
    String show(Model page) {
        page.addAttribute("parts", PARTS);
        page.addAttribute("shortOfSpace", watch.isShortOfSpace());
        return "shell/administration";
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("firstSteps", "/first-steps");
        parts.put("people", "/people");
        parts.put("authorities", "/administration/authorities");
        parts.put("decisions", "/administration/decisions");
        parts.put("dateReasons", "/administration/date-reasons");
        parts.put("tasks", "/administration/tasks");
        parts.put("cases", "/administration/cases");
        parts.put("processes", "/administration/processes");
        parts.put("jobs", "/administration/jobs");
        return parts;
    }
}
