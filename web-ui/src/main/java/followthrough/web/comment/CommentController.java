package followthrough.web.comment;

import followthrough.comment.Comment;
import followthrough.comment.CommentPlace;
import followthrough.comment.Commenting;
import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
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

/** Whoever said something wrong puts it right or strikes it out; both stay to be read. */
@Controller
@RequestMapping("/comments/{kind}/{*key}")
@PreAuthorize(Allowed.COMMENTERS)
class CommentController {

    private final Commenting commenting;
    private final CommentWords comments;
    private final Messages words;

    CommentController(Commenting commenting, CommentWords comments, Messages words) {
        this.commenting = commenting;
        this.comments = comments;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String kind, @PathVariable String key, Actor me, Model page) {
        var comment = comment(kind, key, me);
        page.addAttribute(Page.FORM, new CommentForm(comments.of(me, comment).words(), ""));
        return show(comment, me, page);
    }

    @PostMapping
    String correct(
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(name = "do", defaultValue = "correct") String button,
            @ModelAttribute("form") CommentForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var comment = comment(kind, key, me);
        var strike = button.equals("strike");
        var attempt = FormAction.run(
                () -> {
                    if (strike) commenting.strikeOut(me, comment.place(), form.because());
                    else commenting.correct(me, comment.place(), form.said(), form.because());
                },
                errors);
        if (!attempt.isDone()) return show(comment, me, page);
        Confirmation.say(flash, words, strike ? "commentStruckOut" : "commentCorrected");
        return "redirect:" + back(comment);
    }

    private Comment comment(String kind, String key, Actor me) {
        return commenting.mine(me, new CommentPlace(kind, key.replaceFirst("^/", "")));
    }

    private String show(Comment comment, Actor me, Model page) {
        page.addAttribute("said", comments.of(me, comment));
        page.addAttribute("subject", comment.subject());
        page.addAttribute("back", back(comment));
        return "comment/correct";
    }

    /** Where the comment stands. */
    private static String back(Comment comment) {
        return switch (comment.place().kind()) {
            case "draft" -> "/inspections/" + comment.subject() + "/letter/comment/done";
            case "letter" -> "/inspections/" + comment.subject() + "/letter/draft";
            case "evidence" -> "/areas/" + comment.subject() + "/evidence";
            default -> "/areas/" + comment.subject() + "/plan";
        };
    }
}
