package followthrough.people;

import followthrough.shared.Body;
import followthrough.shared.Obstacle;
import followthrough.shared.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;

/** What a person is for one body; most people have one, some have several. */
@Embeddable
public record Membership(
        @Enumerated(EnumType.STRING) Role role,

        @Embedded @AttributeOverride(name = "code", column = @Column(name = "body"))
        Body body)
        implements Serializable {

    public static final Membership ADMINISTRATION = new Membership(Role.ADMINISTRATOR, Body.INSTALLATION);

    /** Administrators belong to the installation, inspectors to the inspectorate, everybody else to an authority. */
    public List<Obstacle> obstacles() {
        var fits = switch (role) {
            case ADMINISTRATOR -> body.equals(Body.INSTALLATION);
            case INSPECTOR, INSPECTION_MANAGER -> body.equals(Body.INSPECTORATE);
            case LETTER_RECORDER, DIRECTOR, CHIEF_EXECUTIVE, AREA_LEAD, OFFICER, OBSERVER -> body.isAuthority();
        };
        return fits ? List.of() : List.of(Obstacle.at("body", "roleNotForBody", role));
    }

    @Override
    public String toString() {
        return role + " of " + body;
    }
}
