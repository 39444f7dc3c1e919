package followthrough.plan.template;

import followthrough.plan.PlanContent;
import followthrough.plan.PlanJson;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words of a plan that an authority keeps under a name, for its later plans to start from. */
@Entity
public class PlanTemplate {

    private static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    private String authority;

    private String name;

    private String content;

    private String keptFrom;

    private UUID keptBy;

    private LocalDate keptOn;

    @Version
    private @Nullable Long version;

    PlanTemplate(AreaReference from, String name, PlanContent words, Actor by) {
        Refused.unlessEmpty(obstacles(name, words));
        this.id = UUID.randomUUID();
        this.authority = from.authority().code();
        this.name = name.strip();
        this.content = PlanJson.of(words);
        this.keptFrom = from.value();
        this.keptBy = by.person().value();
        this.keptOn = by.on();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlanTemplate() {}

    public UUID id() {
        return id;
    }

    public Body authority() {
        return new Body(authority);
    }

    public String name() {
        return name;
    }

    /** Without people, dates and starting points. */
    public PlanContent content() {
        return PlanJson.read(content, PlanContent.class);
    }

    public AreaReference keptFrom() {
        return new AreaReference(keptFrom);
    }

    public PersonId keptBy() {
        return new PersonId(keptBy);
    }

    public LocalDate keptOn() {
        return keptOn;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    void rename(String to) {
        Refused.unlessEmpty(obstaclesToName(to));
        name = to.strip();
    }

    private static List<Obstacle> obstacles(String name, PlanContent words) {
        var found = new ArrayList<>(obstaclesToName(name));
        if (words.equals(PlanContent.EMPTY)) found.add(Obstacle.at("parts", "templateEmpty"));
        return found;
    }

    private static List<Obstacle> obstaclesToName(String name) {
        if (name.isBlank()) return List.of(Obstacle.at("name", "templateWithoutName"));
        return name.strip().length() > LONGEST_NAME
                ? List.of(Obstacle.at("name", "templateNameTooLong", LONGEST_NAME))
                : List.of();
    }
}
