package followthrough.web.people;

import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.OrganisationNames;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The roles and authorities to choose from when somebody is given a membership. */
@Component
class PostChoices {

    private final Messages words;
    private final ObjectProvider<OrganisationNames> organisations;

    PostChoices(Messages words, ObjectProvider<OrganisationNames> organisations) {
        this.words = words;
        this.organisations = organisations;
    }

    void into(Model page) {
        page.addAttribute("roles", Stream.of(Role.values()).map(this::choice).toList());
        page.addAttribute("authorities", authorities());
    }

    private Choice choice(Role role) {
        return Choice.of(role, words.role(role));
    }

    /** Empty where nobody supplies the list: then a code is typed. */
    private List<Choice> authorities() {
        return organisations.stream()
                .flatMap(names -> names.authorities().stream())
                .map(authority -> Choice.of(authority.code(), words.body(authority)))
                .toList();
    }
}
