package followthrough.web.firststeps;

import followthrough.inspection.Installation;
import followthrough.inspection.Installing;
import followthrough.people.enrolment.Enrolled;
import followthrough.people.enrolment.Enrolling;
import followthrough.people.enrolment.EnrolmentList;
import followthrough.people.enrolment.EnrolmentRow;
import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Page;
import followthrough.web.form.FormAction;
import followthrough.web.form.Refusals;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** People by list: pasted or out of a file, looked at line by line, then all of them or nobody. */
@Controller
@RequestMapping("/first-steps/people")
@PreAuthorize(Allowed.ADMINISTRATORS)
class PeopleListController {

    private static final String PAGE = "firststeps/people";

    private final Enrolling enrolling;
    private final Installing installing;

    PeopleListController(Enrolling enrolling, Installing installing) {
        this.enrolling = enrolling;
        this.installing = installing;
    }

    @GetMapping
    String ask(Model page) {
        page.addAttribute(Page.FORM, new PeopleListForm("", null));
        return PAGE;
    }

    /** What is only looked at changes nothing and is shown at once. */
    @PostMapping
    String enrol(
            @RequestParam(name = "do", defaultValue = "look") String button,
            @ModelAttribute("form") PeopleListForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        if (form.isTooLarge()) Refusals.reject(errors, "file", "firstSteps.people.tooLarge");
        var read = form.read();
        var rows = rows(read);
        if (rows.isEmpty()) Refusals.reject(errors, "list", "obstacle.enrolmentEmpty");
        var enrolled = new ArrayList<Enrolled>();
        if (button.equals("enrol")) FormAction.run(() -> enrolled.addAll(enrolling.enrol(me, rows)), errors);
        if (!enrolled.isEmpty()) {
            flash.addFlashAttribute(
                    "slips", enrolled.stream().map(PeopleListController::slip).toList());
            return "redirect:/first-steps/people/slips";
        }
        page.addAttribute("lines", enrolling.look(me, rows));
        return PAGE;
    }

    /** Shown once: asked for again, the page leads back to the list. */
    @GetMapping("/slips")
    String slips(Model page) {
        return page.containsAttribute("slips") ? "firststeps/slips" : "redirect:/first-steps";
    }

    private List<EnrolmentRow> rows(PeopleListForm form) {
        var own = installing.known().map(Installation::authority).orElse(null);
        return EnrolmentList.read(form.list(), own);
    }

    private static Slip slip(Enrolled one) {
        var token = one.token();
        var link = token == null
                ? null
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/set-password/{token}")
                        .buildAndExpand(token)
                        .toUriString();
        return new Slip(one.name(), one.email(), link, one.waits());
    }
}
