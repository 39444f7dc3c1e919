package followthrough.web.discussion;

import followthrough.discussion.Discussing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import java.util.UUID;
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

/** What an authority says to itself of an area, and what waits there for an answer. */
@Controller
@RequestMapping("/areas/{reference}/comments")
@PreAuthorize(Allowed.TALKERS)
class AreaCommentsController {

    private final Discussing discussing;
    private final CommentLines lines;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    AreaCommentsController(Discussing discussing, CommentLines lines, AreaPages pages, CaseDays days, Messages words) {
        this.discussing = discussing;
        this.lines = lines;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String list(
            @PathVariable AreaReference reference,
            @RequestParam(defaultValue = "AREA") String about,
            Actor me,
            Model page) {
        page.addAttribute(Page.FORM, SayForm.about(about));
        return all(me, reference, page);
    }

    @PostMapping
    String say(
            @PathVariable AreaReference reference,
            @ModelAttribute("form") SayForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        var said = FormAction.run(() -> discussing.say(acting, reference, CommentLines.said(form)), errors);
        if (!said.isDone()) return all(me, reference, page);
        Confirmation.say(flash, words, form.asked().isEmpty() ? "commentSaid" : "commentAsked");
        return "redirect:/areas/" + reference + "/" + CommentLines.page(CommentLines.said(form));
    }

    @GetMapping("/{id}")
    String one(@PathVariable AreaReference reference, @PathVariable UUID id, Actor me, Model page) {
        page.addAttribute(Page.FORM, AnswerForm.BLANK);
        return one(me, reference, id, page);
    }

    @PostMapping("/{id}")
    String act(
            @PathVariable AreaReference reference,
            @PathVariable UUID id,
            @RequestParam(name = "do", defaultValue = "answer") String button,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var acting = days.quietly(me, reference.inspection());
        var act = FormAction.run(
                () -> {
                    switch (button) {
                        case "resolve" -> discussing.resolve(acting, reference, id);
                        case "withdraw" -> discussing.withdraw(acting, reference, id);
                        default -> discussing.answer(acting, reference, id, form.words());
                    }
                },
                errors);
        if (!act.isDone()) return one(me, reference, id, page);
        Confirmation.say(
                flash,
                words,
                switch (button) {
                    case "resolve" -> "commentResolved";
                    case "withdraw" -> "commentWithdrawn";
                    default -> "commentAnswered";
                });
        return "redirect:/areas/" + reference + "/comments";
    }

    private String all(Actor me, AreaReference reference, Model page) {
        page.addAttribute("area", pages.view(me, reference, "comments"));
        page.addAttribute("lines", lines.of(me, reference));
        page.addAttribute("maySpeak", discussing.maySpeak(me));
        page.addAttribute("abouts", lines.abouts(me, reference));
        page.addAttribute("people", lines.people(me, reference));
        return "discussion/list";
    }

    private String one(Actor me, AreaReference reference, UUID id, Model page) {
        page.addAttribute("line", lines.get(me, reference, id));
        page.addAttribute("area", pages.view(me, reference, "comments"));
        return "discussion/one";
    }
}
