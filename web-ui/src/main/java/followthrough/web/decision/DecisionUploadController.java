package followthrough.web.decision;

import followthrough.shared.Actor;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.form.Refusals;
import followthrough.web.transaction.OutsidePageTransaction;
import followthrough.workflow.decision.DecisionKey;
import followthrough.workflow.decision.DecisionTables;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings another version of a table; it decides nothing yet. */
@Controller
@OutsidePageTransaction
@RequestMapping("/administration/decisions/{table}/upload")
@PreAuthorize(Allowed.ADMINISTRATORS)
class DecisionUploadController {

    private final DecisionTables tables;
    private final Messages words;

    DecisionUploadController(DecisionTables tables, Messages words) {
        this.tables = tables;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String table, Actor me, Model page) {
        page.addAttribute("form", DecisionUploadForm.blank());
        return show(DecisionKey.of(table), me, page);
    }

    @PostMapping
    String add(
            @PathVariable String table,
            @Valid @ModelAttribute("form") DecisionUploadForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var decision = DecisionKey.of(table);
        try {
            if (errors.hasErrors()) return show(decision, me, page);
            var number = tables.add(me, decision, form.content(), form.reason());
            flash.addFlashAttribute("said", words.text("decision.added", number));
            return "redirect:/administration/decisions/" + decision + "/versions/" + number;
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(decision, me, page);
        }
    }

    private String show(DecisionKey decision, Actor me, Model page) {
        page.addAttribute("table", tables.about(me, decision));
        return "decision/upload";
    }
}
