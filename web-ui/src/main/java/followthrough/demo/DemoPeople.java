package followthrough.demo;

import followthrough.people.Administering;
import followthrough.people.Confirming;
import followthrough.people.Membership;
import followthrough.people.signin.ChoosingPassword;
import followthrough.people.signin.HandingOver;
import followthrough.people.signin.SettingUp;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Registers the demo people as an administrator would; all of them have the same password. */
@Component
class DemoPeople {

    static final String PASSWORD = "follow it through";

    private final SettingUp settingUp;
    private final Administering administering;
    private final Confirming confirming;
    private final HandingOver handingOver;
    private final ChoosingPassword choosing;
    private final PasswordEncoder passwords;
    private final Clock clock;

    DemoPeople(
            SettingUp settingUp,
            Administering administering,
            Confirming confirming,
            HandingOver handingOver,
            ChoosingPassword choosing,
            PasswordEncoder passwords,
            Clock clock) {
        this.settingUp = settingUp;
        this.administering = administering;
        this.confirming = confirming;
        this.handingOver = handingOver;
        this.choosing = choosing;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Empty when this installation has an administrator already: then nothing is made up here. */
    Optional<Map<DemoPerson, Actor>> register() {
        return settingUp.link().map(token -> {
            var hash = Objects.requireNonNull(passwords.encode(PASSWORD));
            var people = new EnumMap<DemoPerson, Actor>(DemoPerson.class);
            var ada = DemoPerson.ADA;
            people.put(ada, as(ada, settingUp.createAdministrator(token, ada.fullName(), ada.email(), hash)));
            Stream.of(DemoPerson.values())
                    .filter(person -> person != ada)
                    .sorted(Comparator.comparing(DemoPeople::turn))
                    .forEach(person -> people.put(person, as(person, registered(people, person, hash))));
            return people;
        });
    }

    /** Administrators first, then those who confirm the posts of everybody else in their organisation. */
    private static int turn(DemoPerson person) {
        return switch (person.role()) {
            case ADMINISTRATOR -> 0;
            case DIRECTOR, INSPECTION_MANAGER -> 1;
            default -> 2;
        };
    }

    private PersonId registered(Map<DemoPerson, Actor> people, DemoPerson person, String hash) {
        var administrator = Objects.requireNonNull(people.get(DemoPerson.ADA));
        var membership = new Membership(person.role(), person.body());
        var id = administering.register(administrator, person.fullName(), person.email(), membership);
        var second = second(people, person);
        confirming.of(second, id).forEach(post -> confirming.confirm(second, post.id()));
        choosing.byLink(handingOver.show(second, id), hash);
        return id;
    }

    /** Whoever leads the person's organisation; at first the other administrator, and for them, Ada alone. */
    private static Actor second(Map<DemoPerson, Actor> people, DemoPerson person) {
        return people.values().stream()
                .filter(known -> turn(person) == 2 && known.body().equals(person.body()))
                .filter(known -> known.role() == Role.DIRECTOR || known.role() == Role.INSPECTION_MANAGER)
                .findFirst()
                .orElseGet(() ->
                        Objects.requireNonNull(people.getOrDefault(DemoPerson.BASIL, people.get(DemoPerson.ADA))));
    }

    private Actor as(DemoPerson person, PersonId id) {
        return new Actor(id, person.role(), person.body(), null, LocalDate.now(clock));
    }
}
