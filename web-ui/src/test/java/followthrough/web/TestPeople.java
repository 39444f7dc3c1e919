package followthrough.web;

import followthrough.people.Administering;
import followthrough.people.Confirming;
import followthrough.people.Membership;
import followthrough.people.Post;
import followthrough.people.signin.ChoosingPassword;
import followthrough.people.signin.SigningIn;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.notice.Notice;
import followthrough.workflow.notice.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes people for tests; each call makes somebody new, so that tests do not meet each other's. */
@Component
public class TestPeople {

    public static final String PASSWORD = "three quiet words";

    private final Administering administering;
    private final Confirming confirming;
    private final ChoosingPassword choosing;
    private final SigningIn signingIn;
    private final Notices notices;
    private final Clock clock;
    private final String password;

    TestPeople(
            Administering administering,
            Confirming confirming,
            ChoosingPassword choosing,
            SigningIn signingIn,
            Notices notices,
            PasswordEncoder passwords,
            Clock clock) {
        this.administering = administering;
        this.confirming = confirming;
        this.choosing = choosing;
        this.signingIn = signingIn;
        this.notices = notices;
        this.clock = clock;
        this.password = String.valueOf(passwords.encode(PASSWORD)); // once: it is slow on purpose
    }

    /** {@code someone("Dana Okafor", Role.DIRECTOR, new Body("NMR"))}. */
    public TestPerson someone(String name, Role role, Body body) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + UUID.randomUUID() + "@example.org";
        var id = administering.register(administrator(), name, email, new Membership(role, body));
        confirmed(id, body);
        choosing.change(id, password);
        var stamp = signingIn.account(email).orElseThrow().stamp();
        var person = new TestPerson(id, name, email, stamp, new Post(role, body, null));
        var me = person.actor(LocalDate.now(clock));
        notices.markRead(me, notices.list(me, 5).stream().map(Notice::id).toList()); // of their account alone
        return person;
    }

    public TestPerson inspector(String name) {
        return someone(name, Role.INSPECTOR, Body.INSPECTORATE);
    }

    public TestPerson director(String name, String authority) {
        return someone(name, Role.DIRECTOR, new Body(authority));
    }

    public TestPerson areaLead(String name, String authority) {
        return someone(name, Role.AREA_LEAD, new Body(authority));
    }

    public TestPerson administrator(String name) {
        return someone(name, Role.ADMINISTRATOR, Body.INSTALLATION);
    }

    /** A second membership for somebody. */
    public void join(TestPerson person, Role role, Body body) {
        administering.askForPost(administrator(), person.id(), new Membership(role, body));
        confirmed(person.id(), body);
    }

    /** Whoever confirms posts for the body: somebody who is not the administrator that asked. */
    public Actor second(Body body) {
        var role = body.isAuthority()
                ? Role.DIRECTOR
                : body.equals(Body.INSPECTORATE) ? Role.INSPECTION_MANAGER : Role.ADMINISTRATOR;
        return new Actor(new PersonId(new UUID(0, 2)), role, body, null, LocalDate.now(clock));
    }

    private void confirmed(PersonId person, Body body) {
        var second = second(body);
        confirming.of(second, person).forEach(post -> confirming.confirm(second, post.id()));
    }

    /** An administrator's hand, for what only they may do. */
    public Actor administrator() {
        return new Actor(
                new PersonId(new UUID(0, 1)), Role.ADMINISTRATOR, Body.INSTALLATION, null, LocalDate.now(clock));
    }
}
