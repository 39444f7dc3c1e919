package followthrough.standing;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a council has come with its first case: whether something is there, and nothing of what it says. */
@Service
@Transactional(readOnly = true)
public class CouncilStart {

    /**
     * What there is.
     *
     * @param people somebody who leads an area, a director and two letter recorders hold their posts
     * @param signedIn the director has chosen a password
     * @param begun a letter is being drafted or checked
     * @param letter a letter is out here
     * @param given each of its open areas has a lead
     * @param plan a plan has actions
     * @param state progress was reported or brought in
     * @param signed a plan is signed here
     */
    public record Progress(
            boolean people,
            boolean signedIn,
            boolean begun,
            boolean letter,
            boolean given,
            boolean plan,
            boolean state,
            boolean signed) {

        public boolean isDone() {
            return people && signedIn && letter && given && plan && state && signed;
        }
    }

    private final JdbcClient database;

    CouncilStart(JdbcClient database) {
        this.database = database;
    }

    public Progress of(Body authority) {
        return database.sql("""
            with held as (
                select m.role, p.password_hash is not null as able
                from app.membership m join app.person p on p.id = m.person_id and p.active where m.body = :authority),
            letters as (select i.reference from app.inspection i where i.authority = :authority and i.issued_on is not null),
            areas as (select a.reference, a.lead, a.state from app.area a join letters l on l.reference = a.inspection)
            select exists (select from held where role = 'DIRECTOR') and exists (select from held where role = 'AREA_LEAD')
                       and (select count(*) from held where role = 'LETTER_RECORDER') > 1 as people,
                   exists (select from held where role = 'DIRECTOR' and able) as signed_in,
                   exists (select from app.inspection i join app.letter l on l.inspection = i.reference
                           where i.authority = :authority and i.issued_on is null and i.closed_on is null) as begun,
                   exists (select from letters) as letter,
                   exists (select from areas where lead is not null)
                       and not exists (select from areas where lead is null and state = 'OPEN') as given,
                   exists (select from app.planned_action n join areas a on a.reference = n.area) as plan,
                   exists (select from app.progress_update u join areas a on a.reference = u.area) as state,
                   exists (select from app.action_plan p join areas a on a.reference = p.area
                           where p.signed_number is not null) as signed
            """)
                .param("authority", authority.code())
                .query((row, n) -> new Progress(
                        row.getBoolean("people"),
                        row.getBoolean("signed_in"),
                        row.getBoolean("begun"),
                        row.getBoolean("letter"),
                        row.getBoolean("given"),
                        row.getBoolean("plan"),
                        row.getBoolean("state"),
                        row.getBoolean("signed")))
                .single();
    }

    /** The first open area of this lead that has no plan yet. */
    public Optional<AreaReference> unplanned(Actor lead) {
        return database.sql("""
            select a.reference from app.area a where a.lead = :me and a.state = 'OPEN'
                and not exists (select from app.planned_action n where n.area = a.reference)
            order by a.reference collate "C" limit 1""")
                .param("me", lead.person().value())
                .query((row, n) -> new AreaReference(row.getString("reference")))
                .optional();
    }

    /** The first inspection of which an open area has no lead yet. */
    public Optional<InspectionReference> toGive(Body authority) {
        return database.sql("""
            select a.inspection from app.area a join app.inspection i on i.reference = a.inspection
            where i.authority = :authority and i.issued_on is not null and a.state = 'OPEN' and a.lead is null
            order by a.inspection collate "C" limit 1""")
                .param("authority", authority.code())
                .query((row, n) -> new InspectionReference(row.getString("inspection")))
                .optional();
    }

    /** The first area whose plan lies with the director. */
    public Optional<AreaReference> toSign(Body authority) {
        return database.sql("""
            select p.area from app.action_plan p join app.area a on a.reference = p.area
                join app.inspection i on i.reference = a.inspection
            where i.authority = :authority and a.state = 'OPEN' and p.state = 'SUBMITTED'
            order by p.area collate "C" limit 1""")
                .param("authority", authority.code())
                .query((row, n) -> new AreaReference(row.getString("area")))
                .optional();
    }

    /** True once somebody has said of an authority who records its letters, or a visit is recorded, so that all is well. */
    public boolean areAuthoritiesSettled() {
        return database.sql("select exists (select from app.authority_setting) or exists (select from app.inspection)")
                .query(Boolean.class)
                .single();
    }

    /** True while nobody but administrators has a post here: an installation that serves nobody yet. */
    public boolean isEmpty() {
        return !database.sql("select exists (select from app.membership where role <> 'ADMINISTRATOR')")
                .query(Boolean.class)
                .single();
    }
}
