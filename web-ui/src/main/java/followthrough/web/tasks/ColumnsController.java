package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.workflow.desk.ListColumn;
import followthrough.workflow.desk.ShownColumns;
import java.util.Arrays;
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

/** What one's list shows of each task; what is taken along holds the same. */
@Controller
@RequestMapping("/tasks/columns")
@PreAuthorize(Allowed.SIGNED_IN)
class ColumnsController {

    private final ShownColumns columns;
    private final Messages words;

    ColumnsController(ShownColumns columns, Messages words) {
        this.columns = columns;
        this.words = words;
    }

    @GetMapping
    String ask(Actor me, Model page) {
        page.addAttribute(Page.FORM, ColumnsForm.of(columns.of(me)));
        page.addAttribute(
                "choices",
                Arrays.stream(ListColumn.values())
                        .map(column -> Choice.of(column, words.text("columns." + column)))
                        .toList());
        return "tasks/columns";
    }

    @PostMapping
    String choose(
            Actor me,
            @RequestParam(name = "do", defaultValue = "keep") String button,
            @ModelAttribute("form") ColumnsForm form,
            BindingResult unreadable,
            RedirectAttributes flash) {
        columns.choose(me, button.equals("usual") ? ListColumn.usual() : form.chosen());
        flash.addFlashAttribute("said", words.text("columns.chosen"));
        return "redirect:/tasks/back";
    }
}
