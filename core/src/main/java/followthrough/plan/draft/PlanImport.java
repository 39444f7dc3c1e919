package followthrough.plan.draft;

import followthrough.plan.PlanJson;
import followthrough.plan.sheet.Sheet;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A table that somebody is about to import, kept while they look at it. */
@Entity
class PlanImport {

    @Id
    private UUID id;

    private String area;
    private UUID person;
    private String fileName;
    private String sheet;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private Instant uploadedAt;

    PlanImport(AreaReference area, Actor by, String fileName, Sheet sheet, Instant at) {
        this.id = UUID.randomUUID();
        this.area = area.value();
        this.person = by.person().value();
        this.fileName = fileName;
        this.sheet = PlanJson.of(sheet);
        this.uploadedAt = at;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlanImport() {}

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    boolean belongsTo(Actor actor, AreaReference reference) {
        return area.equals(reference.value()) && person.equals(actor.person().value());
    }

    Sheet sheet() {
        return PlanJson.read(sheet, Sheet.class);
    }
}
