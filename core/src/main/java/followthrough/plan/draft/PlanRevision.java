package followthrough.plan.draft;

import followthrough.plan.PlanContent;
import followthrough.plan.PlanJson;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The content of a draft after one change: what pages are compared with, and what undoing goes back to. */
@Entity
class PlanRevision {

    static final String TYPED = "typed";

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String area;

    private int number;

    private String content;

    private String act;

    private UUID person;

    private Instant writtenAt;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private boolean undone;

    PlanRevision(AreaReference area, int number, PlanContent content, String act, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.area = area.value();
        this.number = number;
        this.content = PlanJson.of(content);
        this.act = act;
        this.person = by.value();
        this.writtenAt = at;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlanRevision() {}

    int number() {
        return number;
    }

    PlanContent content() {
        return PlanJson.read(content, PlanContent.class);
    }

    /** What was done besides typing: "remove", "import"; such an act can be undone, once. */
    String act() {
        return act;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    void undo() {
        undone = true;
    }
}
