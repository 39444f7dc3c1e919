package followthrough.people;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.UUID;

public final class PeopleFixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final Body NORTHMOOR = new Body("NMR");
    public static final Body SOUTHWICK = new Body("SUW");
    public static final Membership DIRECTOR = new Membership(Role.DIRECTOR, NORTHMOOR);
    public static final Membership OFFICER = new Membership(Role.OFFICER, NORTHMOOR);
    public static final Actor ADMINISTRATOR =
            new Actor(new PersonId(new UUID(0, 1)), Role.ADMINISTRATOR, Body.INSTALLATION, null, TODAY);

    private PeopleFixtures() {}

    public static String anyEmail() {
        return "someone." + UUID.randomUUID() + "@example.org";
    }

    public static Actor directorOfNorthmoor(PersonId person) {
        return new Actor(person, Role.DIRECTOR, NORTHMOOR, null, TODAY);
    }
}
