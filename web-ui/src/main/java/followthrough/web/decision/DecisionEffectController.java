package followthrough.web.decision;

import followthrough.shared.Actor;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.form.Refusals;
import followthrough.web.transaction.OutsidePageTransaction;
import followthrough.workflow.decision.DecisionKey;
import followthrough.workflow.decision.DecisionTables;
import jakarta.validation.Valid;
import java.util.Objects;
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

/** Says from when a version decides the cases that begin. */
@Controller
@OutsidePageTransaction
@RequestMapping("/administration/decisions/{table}/versions/{number}/effect")
@PreAuthorize(Allowed.ADMINISTRATORS)
class DecisionEffectController {

    private final DecisionTables tables;
    private final DecisionPages pages;
    private final Messages words;

    DecisionEffectController(DecisionTables tables, DecisionPages pages, Messages words) {
        this.tables = tables;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String table, @PathVariable int number, Actor me, Model page) {
        page.addAttribute("form", new EffectForm(DateInput.BLANK));
        return show(DecisionKey.of(table), number, me, page);
    }

    @PostMapping
    String takeEffect(
            @PathVariable String table,
            @PathVariable int number,
            @Valid @ModelAttribute("form") EffectForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var decision = DecisionKey.of(table);
        if (errors.hasErrors()) return show(decision, number, me, page);
        try {
            var from =
                    Objects.requireNonNull(Objects.requireNonNull(form.from()).date());
            tables.takeEffect(me, decision, number, from);
            flash.addFlashAttribute("said", words.text("decision.dated", number, from));
            return "redirect:/administration/decisions/" + decision;
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(decision, number, me, page);
        }
    }

    private String show(DecisionKey decision, int number, Actor me, Model page) {
        pages.version(me, decision, number, page);
        page.addAttribute("obstacles", tables.obstaclesToEffect(me, decision, number, null));
        return "decision/effect";
    }
}
