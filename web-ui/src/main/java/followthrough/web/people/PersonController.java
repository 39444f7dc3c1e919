package followthrough.web.people;

import followthrough.people.Administering;
import followthrough.people.Confirming;
import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.people.signin.HandingOver;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.web.Allowed;
import followthrough.web.form.Refusals;
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
@PreAuthorize(Allowed.ADMINISTRATORS)
class PersonController {

    private static final String PAGE = "people/person";
    private static final String BACK = "redirect:/people/{id}";

    private final Directory directory;
    private final Administering administering;
    private final Confirming confirming;
    private final HandingOver handingOver;
    private final PostChoices posts;
    private final ObjectProvider<OpenWork> openWork;

    PersonController(
            Directory directory,
            Administering administering,
            Confirming confirming,
            HandingOver handingOver,
            PostChoices posts,
            ObjectProvider<OpenWork> openWork) {
        this.directory = directory;
        this.administering = administering;
        this.confirming = confirming;
        this.handingOver = handingOver;
        this.posts = posts;
        this.openWork = openWork;
    }

    @ModelAttribute
    void person(Actor me, @PathVariable UUID id, Model page) {
        var person = new PersonId(id);
        page.addAttribute("person", directory.person(person).orElseThrow(NotFound::new));
        page.addAttribute("posts", confirming.of(me, person));
        page.addAttribute("link", handingOver.of(me, person).orElse(null));
    }

    @GetMapping
    String show(Model page) {
        posts.into(page);
        page.addAttribute("form", MembershipForm.BLANK);
        return PAGE;
    }

    @PostMapping("/memberships")
    String askForPost(
            Actor me,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MembershipForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        var membership = MembershipForm.membership(form.role(), form.body(), errors);
        try {
            membership.ifPresent(held -> administering.askForPost(me, new PersonId(id), held));
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

    /** The role that the address names, otherwise all that the person has. */
    @GetMapping("/memberships/remove")
    String askToRemove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String body,
            Model page) {
        var person = directory.person(new PersonId(id)).orElseThrow(NotFound::new);
        var meant = person.memberships().stream()
                .filter(held -> role.isEmpty() || held.role().name().equals(role))
                .filter(held -> body.isEmpty() || held.body().code().equals(body))
                .toList();
        page.addAttribute("held", meant);
        page.addAttribute(
                "only", meant.stream().filter(held -> isOnly(person.id(), held)).toList());
        work(id, page);
        return "people/remove-role";
    }

    private boolean isOnly(PersonId person, Membership held) {
        return directory.holdersOf(held.role(), held.body()).stream().allMatch(person::equals);
    }

    private void work(UUID id, Model page) {
        page.addAttribute(
                "work",
                openWork.stream()
                        .flatMap(room -> room.of(new PersonId(id)).stream())
                        .toList());
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
        var person = directory.person(new PersonId(id)).orElseThrow(NotFound::new);
        page.addAttribute(
                "only",
                person.memberships().stream()
                        .filter(held -> isOnly(person.id(), held))
                        .toList());
        work(id, page);
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

    /** Somebody else is shown the link; who can be is said on the person's page. */
    @PostMapping("/link")
    String askForLink(Actor me, @PathVariable UUID id, RedirectAttributes next) {
        administering.askForLink(me, new PersonId(id));
        next.addFlashAttribute("done", "person.linkAsked");
        return BACK;
    }
}
