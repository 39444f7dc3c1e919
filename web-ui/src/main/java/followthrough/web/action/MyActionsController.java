package followthrough.web.action;

import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import followthrough.standing.GoneAction;
import followthrough.standing.OwnAction;
import followthrough.standing.OwnActions;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import followthrough.web.form.Sending;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** My actions: what I answer for, each reported on in its own line of the list. */
@Controller
@RequestMapping("/my-actions")
@PreAuthorize(Allowed.WORKERS)
class MyActionsController {

    /** Nobody answers for more at a time who keeps what they promise; the rest follows as these are done. */
    static final int AT_MOST = 50;

    private static final String LIST = "redirect:/my-actions";

    private final OwnActions actions;
    private final OwnReporting reporting;
    private final CaseDays days;
    private final Messages words;

    MyActionsController(OwnActions actions, OwnReporting reporting, CaseDays days, Messages words) {
        this.actions = actions;
        this.reporting = reporting;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String list(Actor me, Model page) {
        return show(me, null, actions.of(me, AT_MOST), page);
    }

    @GetMapping("/{id}")
    String ask(@PathVariable UUID id, Actor me, Model page, RedirectAttributes flash) {
        var lines = actions.of(me, AT_MOST);
        if (named(lines, id).isEmpty()) return gone(me, id, flash);
        page.addAttribute(Page.FORM, OwnReportForm.BLANK);
        return show(me, id, lines, page);
    }

    @PostMapping("/{id}")
    String report(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OwnReportForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        var lines = actions.of(me, AT_MOST);
        var named = named(lines, id);
        if (named.isEmpty()) {
            Sending.cameTooLate();
            return gone(me, id, flash);
        }
        var action = named.get();
        var acting = days.quietly(me, action.area().inspection());
        var shown = reporting.shown(acting, action, form, errors);
        var reported = FormAction.run(() -> reporting.report(acting, action, form, shown), errors);
        if (!reported.isDone()) return show(me, id, lines, page);
        Confirmation.say(flash, words, said(form, action.isLate(me.on())));
        return LIST;
    }

    private static String said(OwnReportForm form, boolean late) {
        if (form.isDone()) return "actionFinished";
        if (form.asksForDate()) return "dateAsked";
        return late ? "actionStaysLate" : "actionReported";
    }

    private static Optional<OwnAction> named(List<OwnAction> lines, UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** Whoever answered for it is told what became of it, at the head of those that are left. */
    private String gone(Actor me, UUID id, RedirectAttributes flash) {
        var action = actions.gone(me, id).orElseThrow(NotFound::new);
        flash.addFlashAttribute("gone", said(action));
        return LIST;
    }

    private String said(GoneAction action) {
        var owner = action.owner();
        if (owner != null) return words.text("myActions.gone.handedOn", action.words(), words.name(owner));
        return words.text(action.done() ? "myActions.gone.finished" : "myActions.gone.ended", action.words());
    }

    private String show(Actor me, @Nullable UUID open, List<OwnAction> lines, Model page) {
        var total = lines.size() < AT_MOST ? lines.size() : actions.count(me);
        page.addAttribute("actions", new MyActionsView(lines, total, open, me.role() != Role.AREA_LEAD));
        return "action/my-actions";
    }
}
