package followthrough.web.security;

import followthrough.people.CoverView;
import followthrough.people.Directory;
import followthrough.people.Post;
import followthrough.shared.PersonId;
import followthrough.web.Acting;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.form.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** For which body, in which role and for whom one acts; it can be switched at any time. */
@Controller
@RequestMapping("/acting")
@PreAuthorize(Allowed.SIGNED_IN)
class ActingController {

    private static final String PAGE = "security/acting";

    private final ChoosingPost choosing;
    private final Directory directory;
    private final Clock clock;
    private final Messages words;

    ActingController(ChoosingPost choosing, Directory directory, Clock clock, Messages words) {
        this.choosing = choosing;
        this.directory = directory;
        this.clock = clock;
        this.words = words;
    }

    @ModelAttribute
    void choices(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model page) {
        page.addAttribute(
                "choices",
                posts(request).stream().map(post -> choice(post, me.person())).toList());
    }

    @GetMapping
    String ask(HttpServletRequest request, Model page) {
        var now = Objects.requireNonNull(Acting.in(request)).actor();
        var post = now == null ? null : Post.of(now).code();
        page.addAttribute("form", new PostForm(post));
        NeedsPost.drawnAs(request).map(this::switched).ifPresent(said -> page.addAttribute("switched", said));
        return PAGE;
    }

    @PostMapping
    String choose(@Valid @ModelAttribute("form") PostForm form, BindingResult errors, HttpServletRequest request) {
        var chosen = posts(request).stream()
                .filter(post -> post.code().equals(form.post()))
                .findFirst();
        if (chosen.isEmpty() && !errors.hasErrors()) Refusals.reject(errors, "post", "acting.missing");
        if (errors.hasErrors()) return PAGE;
        choosing.choose(request, chosen.get());
        return "redirect:" + NeedsPost.remembered(request);
    }

    /** For which work and until when; nothing where the cover has ended at this moment. */
    private @Nullable String until(Post post, PersonId covered, PersonId me) {
        var today = LocalDate.now(clock);
        return directory.coversOf(covered, today).stream()
                .filter(known -> known.standIn().equals(me) && !known.starts().isAfter(today))
                .map(CoverView::ends)
                .max(Comparator.naturalOrder())
                .map(ends -> words.text("acting.for.until", post.work(), ends))
                .orElse(null);
    }

    private static List<Post> posts(HttpServletRequest request) {
        return Objects.requireNonNull(Acting.in(request)).standing().posts();
    }

    private String switched(Post drawn) {
        var covered = drawn.onBehalfOf();
        var words = this.words.post(drawn.role(), drawn.body());
        return covered == null
                ? this.words.text("acting.switched", words)
                : this.words.text("acting.switched.for", covered, words);
    }

    private Choice choice(Post post, PersonId me) {
        var words = this.words.post(post.role(), post.body());
        var covered = post.onBehalfOf();
        return covered == null
                ? Choice.of(post.code(), words)
                : Choice.of(post.code(), this.words.text("acting.for", covered, words), until(post, covered, me));
    }
}
