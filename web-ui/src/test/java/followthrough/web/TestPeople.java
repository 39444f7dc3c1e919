package followthrough.web;

import fixture.EstablishedPeople;
import followthrough.people.Administering;
import followthrough.people.Confirming;
import followthrough.people.Membership;
import followthrough.people.Post;
import followthrough.people.signin.ChoosingPassword;
import followthrough.people.signin.HandingOver;
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

    private final EstablishedPeople established;
    private final ChoosingPassword choosing;
    private final SigningIn signingIn;
    private final Notices notices;
    private final Clock clock;
    private final String password;

    TestPeople(
            Administering administering,
            Confirming confirming,
            HandingOver handingOver,
            ChoosingPassword choosing,
            SigningIn signingIn,
            Notices notices,
            PasswordEncoder passwords,
            Clock clock) {
        this.established = new EstablishedPeople(administering, confirming, handingOver); // in any application
        this.choosing = choosing;
        this.signingIn = signingIn;
        this.notices = notices;
        this.clock = clock;
        this.password = String.valueOf(passwords.encode(PASSWORD)); // once: it is slow on purpose
    }

    /** {@code someone("Dana Okafor", Role.DIRECTOR, new Body("NMR"))}. */
    public TestPerson someone(String name, Role role, Body body) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + UUID.randomUUID() + "@example.org";
        var id = established.register(administrator(), name, email, new Membership(role, body));
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
        established.join(administrator(), person.id(), new Membership(role, body));
    }

    /** Whoever confirms posts for the body: somebody who is not the administrator that asked. */
    public Actor second(Body body) {
        return EstablishedPeople.someoneOf(body, administrator());
    }

    /** An administrator's hand, for what only they may do. */
    public Actor administrator() {
        return new Actor(
                new PersonId(new UUID(0, 1)), Role.ADMINISTRATOR, Body.INSTALLATION, null, LocalDate.now(clock));
    }
}
