package followthrough.progress;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figure of a success measure on one day, with where it comes from; never overwritten, only taken back. */
@Entity
public class MeasuredValue {

    @Id
    private UUID id;

    private String area;

    private UUID measure;

    private LocalDate dated;

    private BigDecimal figure;

    private String source;

    private UUID recordedBy;

    private @Nullable UUID recordedFor;

    private LocalDate recordedOn;

    private @Nullable UUID retractedBy;

    private @Nullable UUID retractedFor;

    private @Nullable LocalDate retractedOn;

    private @Nullable String retractedBecause;

    private @Nullable UUID corrects;

    @Version
    private @Nullable Long version;

    MeasuredValue(AreaReference area, UUID measure, LocalDate dated, BigDecimal figure, String source, Actor by) {
        this.id = UUID.randomUUID();
        this.area = area.value();
        this.measure = measure;
        this.dated = dated;
        this.figure = figure;
        this.source = source;
        this.recordedBy = by.person().value();
        this.recordedFor = by.forWhom();
        this.recordedOn = by.on();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected MeasuredValue() {}

    public UUID id() {
        return id;
    }

    public AreaReference area() {
        return new AreaReference(area);
    }

    public UUID measure() {
        return measure;
    }

    /** The day that the figure is about. */
    public LocalDate dated() {
        return dated;
    }

    public BigDecimal figure() {
        return figure;
    }

    public String source() {
        return source;
    }

    public PersonId recordedBy() {
        return new PersonId(recordedBy);
    }

    /** Whom they covered for, or null. */
    public @Nullable PersonId recordedFor() {
        return PersonId.ofNullable(recordedFor);
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public boolean isRetracted() {
        return retractedBecause != null;
    }

    public @Nullable PersonId retractedBy() {
        return retractedBy == null ? null : new PersonId(retractedBy);
    }

    /** Whom they covered for, or null. */
    public @Nullable PersonId retractedFor() {
        return PersonId.ofNullable(retractedFor);
    }

    public @Nullable LocalDate retractedOn() {
        return retractedOn;
    }

    public @Nullable String retractedBecause() {
        return retractedBecause;
    }

    /** The figure that this one stands for, or null. */
    public @Nullable UUID corrects() {
        return corrects;
    }

    /** The right figure for the same day. */
    MeasuredValue corrected(BigDecimal right, String from, Actor by) {
        var value = new MeasuredValue(area(), measure, dated, right, from, by);
        value.corrects = id;
        return value;
    }

    void retract(Actor by, String reason) {
        Refused.when(isRetracted(), "valueRetracted");
        retractedBy = by.person().value();
        retractedFor = by.forWhom();
        retractedOn = by.on();
        retractedBecause = reason;
    }
}
