package followthrough.letter;

import followthrough.shared.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that somebody handed in and that belongs to no visit yet; its bytes are kept as a file under its id. */
@Entity
public class LetterIntake {

    @Id
    private UUID id;

    private UUID person;
    private String body;
    private String fileName;
    private String mediaType;

    private boolean byHand;

    private @Nullable String authority;
    private @Nullable String framework;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    private Instant receivedAt;

    LetterIntake(Actor by, Upload upload, boolean byHand, Instant at) {
        this.id = UUID.randomUUID();
        this.person = by.person().value();
        this.body = by.body().code();
        this.fileName = upload.fileName();
        this.mediaType = upload.mediaType();
        this.byHand = byHand;
        this.receivedAt = at;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected LetterIntake() {}

    public UUID id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    /** Taken as it is, without being read. */
    public boolean byHand() {
        return byHand;
    }

    /** What it says of its visit; null where it does not say. */
    public @Nullable String authority() {
        return authority;
    }

    public @Nullable String framework() {
        return framework;
    }

    /** First and last day, or nothing where the letter does not say. */
    public List<LocalDate> visitDates() {
        return firstDay == null || lastDay == null ? List.of() : List.of(firstDay, lastDay);
    }

    boolean belongsTo(Actor actor) {
        return person.equals(actor.person().value()) && body.equals(actor.body().code());
    }

    boolean isKeptAfter(Instant day) {
        return receivedAt.isAfter(day);
    }

    void saysOfItsVisit(@Nullable String authority, @Nullable String framework, List<LocalDate> dates) {
        this.authority = authority;
        this.framework = framework;
        this.firstDay = dates.isEmpty() ? null : dates.get(0);
        this.lastDay = dates.isEmpty() ? null : dates.get(dates.size() - 1);
    }
}
