package followthrough.web.form;

import followthrough.keeping.KeptFiles;
import followthrough.keeping.KeptForm;
import followthrough.keeping.KeptForms;
import followthrough.keeping.SealedForm;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.web.Acting;
import followthrough.web.Allowed;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is typed is kept while it is typed, can be thrown away, and is found again after a session has ended. */
@Controller
@PreAuthorize(Allowed.SIGNED_IN)
class KeptController {

    private final Keeping keeping;
    private final KeptForms forms;
    private final KeptFiles files;
    private final DateFormats dates;
    private final Messages words;
    private final List<ChosenWords> chosen;
    private final Clock clock;

    KeptController(
            Keeping keeping,
            KeptForms forms,
            KeptFiles files,
            DateFormats dates,
            Messages words,
            List<ChosenWords> chosen,
            Clock clock) {
        this.chosen = chosen;
        this.keeping = keeping;
        this.forms = forms;
        this.files = files;
        this.dates = dates;
        this.words = words;
        this.clock = clock;
    }

    /** For the script, a moment after the last key. */
    @PostMapping("/kept")
    ResponseEntity<String> keep(HttpServletRequest request) {
        var said = keeping.keepTyping(request, sent(request))
                ? words.text("kept.saved", dates.time(clock.instant()))
                : words.text("kept.tooMuch");
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(said);
    }

    @PostMapping("/kept/forget")
    String forget(HttpServletRequest request) {
        var form = sent(request);
        forms.end(form);
        return "redirect:" + form.page();
    }

    /** With the words as they are now, and without the file. */
    @PostMapping("/kept/file/remove")
    String removeFile(HttpServletRequest request, @RequestParam(name = "_field", defaultValue = "") String field) {
        var form = sent(request);
        keeping.keep(request, form);
        files.forget(form, field);
        return "redirect:" + form.page();
    }

    private SealedForm sent(HttpServletRequest request) {
        return keeping.own(request).orElseThrow(NotFound::new);
    }

    /** After signing in again it says what one was doing, and leads back to it; nothing is sent from here. */
    @GetMapping("/session-ended")
    @PreAuthorize(Allowed.ANYBODY)
    String sessionEnded(HttpServletRequest request, Model page) {
        var person = request.getUserPrincipal();
        page.addAttribute("signedIn", person != null);
        page.addAttribute("lost", request.getParameter("lost") != null);
        page.addAttribute(
                "interrupted",
                person == null
                        ? List.of()
                        : forms.interrupted(PersonId.of(person.getName())).stream()
                                .map(form -> Interrupted.of(form, chosen(request, form)))
                                .toList());
        return "form/session-ended";
    }

    /** Said only to whoever acts for the body that the form was drawn for. */
    private @Nullable String chosen(HttpServletRequest request, KeptForm form) {
        var acting = Acting.in(request);
        var me = acting == null ? null : acting.actor();
        if (me == null || !me.body().equals(form.body())) return null;
        return chosen.stream()
                .flatMap(room -> room.of(me, form).stream())
                .findFirst()
                .orElse(null);
    }
}
