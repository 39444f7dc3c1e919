package followthrough.web.people;

import followthrough.people.Administering;
import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.web.Refusals;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
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

/** One person, for the administrator: memberships, links, and whether they may sign in. */
@Controller
@RequestMapping("/people/{id:[0-9a-f-]{36}}")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PersonController {

    private static final String PAGE = "people/person";
    private static final String BACK = "redirect:/people/{id}";

    private final Directory directory;
    private final Administering administering;
    private final PostChoices posts;
    private final LinkAddress links;
    private final ObjectProvider<OpenWork> openWork;

    PersonController(
            Directory directory,
            Administering administering,
            PostChoices posts,
            LinkAddress links,
            ObjectProvider<OpenWork> openWork) {
        this.directory = directory;
        this.administering = administering;
        this.posts = posts;
        this.links = links;
        this.openWork = openWork;
    }

    @ModelAttribute
    void person(@PathVariable UUID id, Model page) {
        page.addAttribute("person", directory.person(new PersonId(id)).orElseThrow(NotFound::new));
    }

    @GetMapping
    String show(Model page) {
        posts.into(page);
        page.addAttribute("form", MembershipForm.BLANK);
        return PAGE;
    }

    @PostMapping("/memberships")
    String addMembership(
            Actor me,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MembershipForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        var membership = MembershipForm.membership(form.role(), form.body(), errors);
        try {
            membership.ifPresent(held -> administering.addMembership(me, new PersonId(id), held));
        } catch (Refused refused) {
            Refusals.into(errors, refused);
        }
        if (errors.hasErrors()) {
            posts.into(page);
            return PAGE;
        }
        next.addFlashAttribute("done", "person.membershipAdded");
        return BACK;
    }

    @PostMapping("/memberships/remove")
    String removeMembership(
            Actor me,
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam String body,
            RedirectAttributes next) {
        administering.removeMembership(me, new PersonId(id), new Membership(role, new Body(body)));
        next.addFlashAttribute("done", "person.membershipRemoved");
        return BACK;
    }

    @GetMapping("/deactivate")
    String askToDeactivate(@PathVariable UUID id, Model page) {
        page.addAttribute(
                "work",
                openWork.stream()
                        .flatMap(room -> room.of(new PersonId(id)).stream())
                        .toList());
        return "people/deactivate";
    }

    @PostMapping("/deactivate")
    String deactivate(Actor me, @PathVariable UUID id, @RequestParam long version, RedirectAttributes next) {
        administering.deactivate(me, new PersonId(id), version);
        next.addFlashAttribute("done", "person.deactivated");
        return BACK;
    }

    @PostMapping("/reactivate")
    String reactivate(Actor me, @PathVariable UUID id, @RequestParam long version, RedirectAttributes next) {
        administering.reactivate(me, new PersonId(id), version);
        next.addFlashAttribute("done", "person.reactivated");
        return BACK;
    }

    @PostMapping("/link")
    String makeLink(Actor me, @PathVariable UUID id, RedirectAttributes next) {
        next.addFlashAttribute("link", links.toSetPassword(administering.makeLink(me, new PersonId(id))));
        return "redirect:/people/{id}/link";
    }

    /** Shown once: asked for again, the page leads back to the person. */
    @GetMapping("/link")
    String showLink(Model page) {
        return page.containsAttribute("link") ? "people/link" : BACK;
    }
}
