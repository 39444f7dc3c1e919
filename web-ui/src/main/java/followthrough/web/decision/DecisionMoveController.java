package followthrough.web.decision;

import followthrough.shared.Actor;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.form.Refusals;
import followthrough.workflow.decision.DecisionKey;
import followthrough.workflow.decision.DecisionMoves;
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

/** Has open cases decided by the version in effect instead of the one they began with. */
@Controller
@RequestMapping("/administration/decisions/{table}/move")
@PreAuthorize(Allowed.ADMINISTRATORS)
class DecisionMoveController {

    private final DecisionTables tables;
    private final DecisionMoves moves;
    private final Messages words;

    DecisionMoveController(DecisionTables tables, DecisionMoves moves, Messages words) {
        this.tables = tables;
        this.moves = moves;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String table, Actor me, Model page) {
        page.addAttribute("form", MoveForm.blank());
        return show(DecisionKey.of(table), me, page);
    }

    @PostMapping
    String move(
            @PathVariable String table,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var decision = DecisionKey.of(table);
        if (form.namesNone()) Refusals.reject(errors, "references", "decision.move.references.missing");
        if (errors.hasErrors()) return show(decision, me, page);
        try {
            var number = tables.about(me, decision).inEffect().number();
            var moved = moves.move(me, decision, number, form.named(), form.because());
            flash.addFlashAttribute("said", words.text("decision.moved", moved, number));
            return "redirect:/administration/decisions/" + decision;
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return show(decision, me, page);
        }
    }

    private String show(DecisionKey decision, Actor me, Model page) {
        page.addAttribute("table", tables.about(me, decision));
        page.addAttribute("cases", moves.openCases(me, decision));
        return "decision/move";
    }
}
