package followthrough.people;

import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What signing in changes of a person: the password that they chose, and who sets an installation up. */
@Service
@Transactional
public class Accounts {

    private final People people;
    private final Vouching vouching;
    private final Clock clock;

    Accounts(People people, Vouching vouching, Clock clock) {
        this.people = people;
        this.vouching = vouching;
        this.clock = clock;
    }

    /** Sign-in names are compared without regard to case and to blanks around them. */
    public static String signInName(String email) {
        return Person.signInName(email);
    }

    /** Only for somebody who may sign in. */
    public void choosePassword(PersonId id, String hash, boolean byLink) {
        var person = people.findById(id).filter(Person::isActive).orElseThrow(NotFound::new);
        person.choosePassword(hash, byLink, clock.instant());
        people.saveAndFlush(person);
        vouching.noteLeader(person, clock.instant());
    }

    /** An administrator whom no other one made; refused where somebody has this address. */
    public PersonId setUp(String name, String email, String passwordHash) {
        people.mustBeFree(email);
        var person = Person.registered(name, email);
        person.join(Membership.ADMINISTRATION);
        person.choosePassword(passwordHash, true, clock.instant());
        people.saveAndFlush(person);
        return person.id();
    }
}
