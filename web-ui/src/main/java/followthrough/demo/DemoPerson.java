package followthrough.demo;

import followthrough.shared.Body;
import followthrough.shared.Role;
import java.util.Locale;

/** Who is there to try the product with; the order is that of the sign-in list. */
enum DemoPerson {
    IRIS("Iris Hale", Role.INSPECTION_MANAGER, Body.INSPECTORATE),
    TOM("Tom Brandt", Role.INSPECTOR, Body.INSPECTORATE),
    NADIA("Nadia Rowe", Role.INSPECTOR, Body.INSPECTORATE),
    DANA("Dana Okafor", Role.DIRECTOR, Authority.NORTHMOOR),
    PETER("Peter Lang", Role.CHIEF_EXECUTIVE, Authority.NORTHMOOR),
    AMARA("Amara Nwosu", Role.AREA_LEAD, Authority.NORTHMOOR),
    LEWIS("Lewis Grant", Role.AREA_LEAD, Authority.NORTHMOOR),
    CHLOE("Chloe Banks", Role.OFFICER, Authority.NORTHMOOR),
    OMAR("Omar Siddiqui", Role.OBSERVER, Authority.NORTHMOOR),
    RUTH("Ruth Ellery", Role.DIRECTOR, Authority.SALTBY),
    JOEL("Joel Finch", Role.AREA_LEAD, Authority.SALTBY),
    MEI("Mei Tanaka", Role.LETTER_RECORDER, Authority.EASTVALE),
    GARETH("Gareth Pugh", Role.LETTER_RECORDER, Authority.EASTVALE),
    HELEN("Helen Marsh", Role.DIRECTOR, Authority.EASTVALE),
    SOFIA("Sofia Reyes", Role.AREA_LEAD, Authority.EASTVALE),
    ADA("Ada Kirk", Role.ADMINISTRATOR, Body.INSTALLATION),
    BASIL("Basil Hume", Role.ADMINISTRATOR, Body.INSTALLATION);

    private final String fullName;
    private final Role role;

    @SuppressWarnings("ImmutableEnumChecker") // a record of one text
    private final Body body;

    DemoPerson(String fullName, Role role, Body body) {
        this.fullName = fullName;
        this.role = role;
        this.body = body;
    }

    String fullName() {
        return fullName;
    }

    /** Sign-in name: first name at a domain that no mail ever reaches. */
    String email() {
        return name().toLowerCase(Locale.ROOT) + "@demo.example";
    }

    Role role() {
        return role;
    }

    Body body() {
        return body;
    }

    /** Authorities that do not exist. */
    static final class Authority {

        static final Body NORTHMOOR = new Body("NOM");
        static final Body SALTBY = new Body("SAY");
        static final Body EASTVALE = new Body("EAV");
        static final Body KINGSMERE = new Body("KGM");

        private Authority() {}
    }
}
