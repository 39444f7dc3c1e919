package followthrough.people;

import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.CoveredWork;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A director names who may act for them while they are away; the cover cannot be handed on. */
@Service
@Transactional
public class Covering {

    private final Covers covers;
    private final People people;
    private final AuditTrail audit;

    Covering(Covers covers, People people, AuditTrail audit) {
        this.covers = covers;
        this.people = people;
        this.audit = audit;
    }

    /** For everything. */
    public CoverId appoint(Actor by, PersonId standIn, LocalDate starts, LocalDate ends) {
        return appoint(by, standIn, CoveredWork.ALL, starts, ends);
    }

    /** What the cover may do is said once, here: every list, page and act obeys it. */
    public CoverId appoint(Actor by, PersonId standIn, CoveredWork work, LocalDate starts, LocalDate ends) {
        by.mustBe(mayAppoint(by));
        var stands = people.findById(standIn).filter(Person::isActive).filter(person -> isColleague(person, by));
        if (stands.isEmpty()) throw new Refused(Obstacle.at("standIn", "coverByAStranger"));
        if (stands.get().isAdministrator()) throw new Refused(Obstacle.at("standIn", "coverByAdministrator"));
        var post = new Membership(by.role(), by.body());
        var cover = covers.save(Cover.appointed(by.person(), post, standIn, work, starts, ends, by.on()));
        audit.record(by, "coverAppointed", post.toString(), inRecord(standIn, work, starts, ends));
        return cover.view().id();
    }

    public void end(Actor by, CoverId id) {
        var cover = covers.findById(id)
                .filter(found -> found.isGivenBy(by.person()))
                .orElseThrow(NotFound::new);
        cover.end(by.on());
        covers.save(cover);
        audit.record(
                by,
                "coverEnded",
                cover.view().post().toString(),
                ActPayload.before(cover.view().standIn()));
    }

    /** Only in one's own post: whoever covers cannot appoint a cover for the covered. */
    public static boolean mayAppoint(Actor by) {
        return by.role() == Role.DIRECTOR && by.onBehalfOf() == null;
    }

    private static ActPayload inRecord(PersonId standIn, CoveredWork work, LocalDate starts, LocalDate ends) {
        var facts = new ArrayList<Object>(List.of(standIn, starts, ends));
        if (!work.isAll()) facts.addAll(work.kinds());
        return ActPayload.after(facts.toArray());
    }

    private static boolean isColleague(Person person, Actor by) {
        return person.memberships().stream().anyMatch(held -> held.body().equals(by.body()));
    }
}
