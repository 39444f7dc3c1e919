package followthrough.web.people;

import followthrough.people.Administering;
import followthrough.people.Directory;
import followthrough.people.Inviting;
import followthrough.people.Membership;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Paging;
import followthrough.web.form.Refusals;
import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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

/** Finds people and adds new ones. */
@Controller
@RequestMapping("/people")
@PreAuthorize(Allowed.ADMINISTRATORS)
class PeopleController {

    private static final int PAGE_SIZE = 25;
    private static final String ADD = "people/add";

    private final Directory directory;
    private final Administering administering;
    private final PostChoices posts;
    private final Inviting inviting;

    PeopleController(Directory directory, Administering administering, PostChoices posts, Inviting inviting) {
        this.directory = directory;
        this.administering = administering;
        this.posts = posts;
        this.inviting = inviting;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Actor me,
            Model model) {
        var address = "/people?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&page=";
        var asked = Math.max(1, page);
        var found = directory.search(q, asked, PAGE_SIZE);
        var paging = new Paging(asked, PAGE_SIZE, found.total(), address);
        if (paging.page() != asked) found = directory.search(q, paging.page(), PAGE_SIZE);
        model.addAttribute("q", q);
        model.addAttribute("found", found);
        model.addAttribute("waiting", inviting.waiting(me).size());
        model.addAttribute("paging", paging);
        return "people/list";
    }

    @GetMapping("/new")
    String ask(Model page) {
        posts.into(page);
        page.addAttribute("form", PersonForm.BLANK);
        return ADD;
    }

    @PostMapping("/new")
    String add(
            Actor me,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        var membership = MembershipForm.membership(form.role(), form.body(), errors);
        var person = errors.hasErrors() ? Optional.<PersonId>empty() : register(me, form, membership, errors);
        if (person.isEmpty()) {
            posts.into(page);
            return ADD;
        }
        next.addFlashAttribute("done", "person.added");
        return "redirect:/people/" + person.get();
    }

    private Optional<PersonId> register(
            Actor me, PersonForm form, Optional<Membership> membership, BindingResult errors) {
        try {
            var name = String.valueOf(form.name());
            var held = membership.orElseThrow(NotFound::new);
            return Optional.of(administering.register(me, name, String.valueOf(form.email()), held));
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return Optional.empty();
        }
    }
}
