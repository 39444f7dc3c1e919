package followthrough.demo;

import followthrough.people.Administering;
import followthrough.people.ChoosingPassword;
import followthrough.people.Membership;
import followthrough.people.SettingUp;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Registers the demo people as an administrator would; all of them have the same password. */
@Component
class DemoPeople {

    static final String PASSWORD = "follow it through";

    private final SettingUp settingUp;
    private final Administering administering;
    private final ChoosingPassword choosing;
    private final PasswordEncoder passwords;
    private final Clock clock;

    DemoPeople(
            SettingUp settingUp,
            Administering administering,
            ChoosingPassword choosing,
            PasswordEncoder passwords,
            Clock clock) {
        this.settingUp = settingUp;
        this.administering = administering;
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
            var administrator = Objects.requireNonNull(people.get(ada));
            for (var person : DemoPerson.values()) {
                if (person != ada) people.put(person, as(person, registered(administrator, person, hash)));
            }
            return people;
        });
    }

    private PersonId registered(Actor administrator, DemoPerson person, String hash) {
        var membership = new Membership(person.role(), person.body());
        var id = administering.register(administrator, person.fullName(), person.email(), membership);
        choosing.byLink(administering.makeLink(administrator, id), hash);
        return id;
    }

    private Actor as(DemoPerson person, PersonId id) {
        return new Actor(id, person.role(), person.body(), null, LocalDate.now(clock));
    }
}
