package followthrough.people;

import followthrough.shared.Body;
import followthrough.shared.CoveredWork;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A director's word that someone may act for them between two days, both included. */
@Entity
class Cover extends AbstractAggregateRoot<Cover> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CoverId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "covered"))
    private PersonId covered;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "body"))
    private Body body;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stand_in"))
    private PersonId standIn;

    /** Null is everything. */
    private String @Nullable [] kinds;

    private LocalDate starts;
    private LocalDate ends;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    private Cover(
            PersonId covered, Membership post, PersonId standIn, CoveredWork work, LocalDate starts, LocalDate ends) {
        this.id = CoverId.next();
        this.covered = covered;
        this.role = post.role();
        this.body = post.body();
        this.standIn = standIn;
        this.kinds = work.stored();
        this.starts = starts;
        this.ends = ends;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Cover() {}

    static Cover appointed(
            PersonId covered,
            Membership post,
            PersonId standIn,
            CoveredWork work,
            LocalDate starts,
            LocalDate ends,
            LocalDate today) {
        Refused.unlessEmpty(obstacles(covered, standIn, work, starts, ends, today));
        var cover = new Cover(covered, post, standIn, work, starts, ends);
        cover.registerEvent(new CoverAppointed(cover.id, covered, standIn, work, starts, ends));
        return cover;
    }

    private static List<Obstacle> obstacles(
            PersonId covered, PersonId standIn, CoveredWork work, LocalDate starts, LocalDate ends, LocalDate today) {
        var found = new ArrayList<Obstacle>();
        if (covered.equals(standIn)) found.add(Obstacle.at("standIn", "coverByOneself"));
        if (work.kinds().isEmpty()) found.add(Obstacle.at("kinds", "coverForNothing"));
        if (starts.isBefore(today)) found.add(Obstacle.at("starts", "coverStartsInThePast", today));
        if (ends.isBefore(starts)) found.add(Obstacle.at("ends", "coverEndsBeforeItStarts", starts));
        return found;
    }

    CoverView view() {
        return new CoverView(id, covered, standIn, new Membership(role, body), CoveredWork.stored(kinds), starts, ends);
    }

    boolean isGivenBy(PersonId person) {
        return covered.equals(person);
    }

    /** Ends at once; what was done under it stays done. */
    void end(LocalDate today) {
        Refused.when(endedOn != null || ends.isBefore(today), "coverIsOver", ends);
        endedOn = today;
        registerEvent(new CoverEnded(id, covered, standIn));
    }
}
