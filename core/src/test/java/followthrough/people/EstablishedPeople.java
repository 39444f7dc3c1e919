package followthrough.people;

import followthrough.people.signin.HandingOver;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** People in their posts, as an administrator and somebody of their body make them together. */
@Component
public class EstablishedPeople {

    private final Administering administering;
    private final Confirming confirming;
    private final HandingOver handingOver;

    EstablishedPeople(Administering administering, Confirming confirming, HandingOver handingOver) {
        this.administering = administering;
        this.confirming = confirming;
        this.handingOver = handingOver;
    }

    public PersonId register(Actor by, String name, String email, Membership post) {
        var id = administering.register(by, name, email, post);
        confirm(by, id, post);
        return id;
    }

    public void join(Actor by, PersonId id, Membership post) {
        administering.askForPost(by, id, post);
        confirm(by, id, post);
    }

    public String link(Actor by, PersonId id) {
        administering.askForLink(by, id);
        return handingOver.show(someoneOf(Body.INSTALLATION, by), id);
    }

    private void confirm(Actor by, PersonId id, Membership post) {
        var second = someoneOf(post.body(), by);
        confirming.of(second, id).forEach(waiting -> confirming.confirm(second, waiting.id()));
    }

    static Actor someoneOf(Body body, Actor like) {
        var role = body.equals(Body.INSTALLATION)
                ? Role.ADMINISTRATOR
                : body.equals(Body.INSPECTORATE) ? Role.INSPECTION_MANAGER : Role.DIRECTOR;
        return new Actor(new PersonId(new UUID(0, 2)), role, body, null, like.on());
    }
}
