package followthrough.web.administration;

import followthrough.shared.Actor;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.form.Refusals;
import followthrough.web.transaction.OutsidePageTransaction;
import followthrough.workflow.engine.CaseMoves;
import followthrough.workflow.engine.ProcessVersions;
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

/** The versions of the diagrams, what each changed, and moving cases from an earlier one to the newest. */
@Controller
@RequestMapping("/administration/processes")
@PreAuthorize(Allowed.ADMINISTRATORS)
@OutsidePageTransaction // each case moves in a transaction of its own
class ProcessesController {

    private static final String HERE = "redirect:/administration/processes";

    private final ProcessVersions versions;
    private final CaseMoves moves;
    private final Messages words;

    ProcessesController(ProcessVersions versions, CaseMoves moves, Messages words) {
        this.versions = versions;
        this.moves = moves;
        this.words = words;
    }

    @GetMapping
    String list(Actor me, Model page) {
        page.addAttribute("versions", versions.list(me));
        page.addAttribute("moves", moves.list(me));
        return "administration/processes";
    }

    @GetMapping("/{process}/versions/{number}/move")
    String tryOut(@PathVariable String process, @PathVariable int number, Actor me, Model page) {
        page.addAttribute("form", new MoveCasesForm(""));
        return ask(process, number, me, page);
    }

    @PostMapping("/{process}/versions/{number}/move")
    String move(
            @PathVariable String process,
            @PathVariable int number,
            @Valid @ModelAttribute("form") MoveCasesForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return ask(process, number, me, page);
        try {
            var begun = moves.begin(me, process, number, form.because());
            moves.goOn();
            flash.addFlashAttribute("said", words.text("processes.begun", begun));
            return HERE;
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return ask(process, number, me, page);
        }
    }

    private String ask(String process, int number, Actor me, Model page) {
        page.addAttribute("version", versions.get(me, process, number));
        page.addAttribute("trials", moves.tryOut(me, process, number));
        return "administration/move-cases";
    }
}
