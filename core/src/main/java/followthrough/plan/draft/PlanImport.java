package followthrough.plan.draft;

import followthrough.plan.PlanJson;
import followthrough.plan.sheet.Sheet;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One table of a file that somebody is about to import, kept while they look, and a little longer for the next area. */
@Entity
class PlanImport {

    @Id
    private UUID id;

    private String area;
    private UUID person;

    /** What the tables of one file have in common. */
    private UUID file;

    private String fileName;
    private int number;
    private String name;
    private String sheet;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private Instant uploadedAt;

    private @Nullable Instant takenAt;

    PlanImport(AreaReference area, Actor by, UUID file, String fileName, int number, Sheet sheet, Instant at) {
        this.id = UUID.randomUUID();
        this.area = area.value();
        this.person = by.person().value();
        this.file = file;
        this.fileName = fileName;
        this.number = number;
        this.name = sheet.name();
        this.sheet = PlanJson.of(sheet);
        this.uploadedAt = at;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlanImport() {}

    UUID id() {
        return id;
    }

    UUID file() {
        return file;
    }

    String fileName() {
        return fileName;
    }

    /** Which of the file's tables it is, from 1. */
    int number() {
        return number;
    }

    /** Empty where it was kept before names were. */
    String name() {
        return name;
    }

    boolean isTaken() {
        return takenAt != null;
    }

    boolean belongsTo(Actor actor, AreaReference reference) {
        return takenAt == null && area.equals(reference.value()) && isOf(actor);
    }

    /** Whether this person chose it, for whichever area of the same inspection. */
    boolean isOf(Actor actor, InspectionReference inspection) {
        return isOf(actor) && new AreaReference(area).inspection().equals(inspection);
    }

    private boolean isOf(Actor actor) {
        return person.equals(actor.person().value());
    }

    void take(Instant at) {
        takenAt = at;
    }

    Sheet sheet() {
        return PlanJson.read(sheet, Sheet.class);
    }
}
