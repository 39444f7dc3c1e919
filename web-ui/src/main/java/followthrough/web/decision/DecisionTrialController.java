package followthrough.web.decision;

import followthrough.shared.Actor;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.form.Refusals;
import followthrough.web.form.Sending;
import followthrough.web.transaction.OutsidePageTransaction;
import followthrough.workflow.decision.DecisionKey;
import followthrough.workflow.decision.DecisionTrials;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks a version what it would answer, beside what decides now, and keeps the answer as an example. */
@Controller
@OutsidePageTransaction
@RequestMapping("/administration/decisions/{table}/versions/{number}/try")
@PreAuthorize(Allowed.ADMINISTRATORS)
class DecisionTrialController {

    private final DecisionTrials trials;
    private final DecisionPages pages;
    private final Messages words;

    DecisionTrialController(DecisionTrials trials, DecisionPages pages, Messages words) {
        this.trials = trials;
        this.pages = pages;
        this.words = words;
    }

    /** Asking changes nothing: what is asked stands in the address. */
    @GetMapping
    String ask(
            @PathVariable String table,
            @PathVariable int number,
            @ModelAttribute("form") TrialForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String asked,
            Actor me,
            Model page) {
        var decision = DecisionKey.of(table);
        var typed = form.typed(trials.asked(me, decision).size());
        try {
            if (!asked.isEmpty()) page.addAttribute("trial", trials.ask(me, decision, number, typed));
        } catch (Refused refused) {
            Refusals.into(errors, refused);
        }
        return show(decision, number, me, page);
    }

    @PostMapping
    String answer(
            @PathVariable String table,
            @PathVariable int number,
            @ModelAttribute("form") TrialForm form,
            BindingResult errors,
            @RequestParam(name = "do", defaultValue = "ask") String act,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var decision = DecisionKey.of(table);
        var version = "redirect:/administration/decisions/" + decision + "/versions/" + number;
        var typed = form.typed(trials.asked(me, decision).size());
        if (!act.equals("keep")) {
            Sending.wasRefused(); // asked, and nothing kept
            return version + "/try" + form.query();
        }
        try {
            trials.keep(me, decision, number, typed, "" + form.name());
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(decision, number, me, page);
        }
        flash.addFlashAttribute("said", words.text("decision.example.kept"));
        return version;
    }

    private String show(DecisionKey decision, int number, Actor me, Model page) {
        pages.version(me, decision, number, page);
        page.addAttribute("asked", trials.asked(me, decision));
        return "decision/try";
    }
}
