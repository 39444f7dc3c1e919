package followthrough.paper;

import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A paper from outside: never changed once it is recorded. */
@Entity
public class OutsidePaper {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String subject;

    private LocalDate day;

    private String byWhom;

    private String fileName;

    private String sha256;

    private UUID recordedBy;

    private LocalDate recordedOn;

    OutsidePaper(
            UUID id, PaperKind kind, String subject, LocalDate day, PaperDetails details, String sha256, Actor by) {
        this.id = id;
        this.kind = kind;
        this.subject = subject;
        this.day = day;
        this.byWhom = details.byWhom();
        this.fileName = details.fileName();
        this.sha256 = sha256;
        this.recordedBy = by.person().value();
        this.recordedOn = by.on();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected OutsidePaper() {}

    public UUID id() {
        return id;
    }

    public PaperKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    /** When it was signed or sent. */
    public LocalDate day() {
        return day;
    }

    public String byWhom() {
        return byWhom;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public PersonId recordedBy() {
        return new PersonId(recordedBy);
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
