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
import followthrough.web.form.Returning;
import followthrough.web.form.Sending;
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
    private static final String LIST = "looked";

    private final Enrolling enrolling;
    private final Installing installing;
    private final Returning returning;

    PeopleListController(Enrolling enrolling, Installing installing, Returning returning) {
        this.returning = returning;
        this.enrolling = enrolling;
        this.installing = installing;
    }

    /** With what was looked at, the lines of a file among it. */
    @GetMapping
    String ask(Actor me, Model page) {
        var typed =
                returning.form(PeopleListForm.class).map(PeopleListForm::list).orElse("");
        var form = new PeopleListForm(page.getAttribute(LIST) instanceof String looked ? looked : typed, null);
        page.addAttribute(Page.FORM, form);
        page.addAttribute("lines", enrolling.look(me, rows(form)));
        return PAGE;
    }

    /** What is only looked at changes nothing, and is shown on the page that is asked for. */
    @PostMapping
    String enrol(
            @RequestParam(name = "do", defaultValue = "look") String button,
            @ModelAttribute("form") PeopleListForm form,
            BindingResult errors,
            Actor me,
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
        if (errors.hasErrors()) return PAGE;
        Sending.wasRefused(); // asked, and nothing kept
        flash.addFlashAttribute(LIST, read.list());
        return "redirect:/first-steps/people";
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
