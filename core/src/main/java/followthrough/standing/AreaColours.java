package followthrough.standing;

import followthrough.progress.Colour;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.ReadOnce;
import followthrough.shared.Role;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How areas stand: kept as rows, since the rules take many facts; whoever decides by the rules writes them here. */
@Service
@Transactional
public class AreaColours {

    private static final String STALE = """
            from app.area_standing s left join app.area_colour c on c.area = s.area
            where s.state = 'OPEN' and s.signed and (c.rated_on is null or c.rated_on < :today)\
            """;

    private final JdbcClient database;
    private final EntityManager entities;
    private final Clock clock;

    AreaColours(JdbcClient database, EntityManager entities, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    /** How many open areas stand how. */
    public record Counted(Map<Colour, Long> byRule, Map<Colour, Long> seen) {

        static final Counted NONE = new Counted(Map.of(), Map.of());
    }

    /** Worst first; officers and inspectors are not told how whole areas stand. */
    @Transactional(readOnly = true)
    public Counted count(Actor me) {
        if (me.isInspector() || me.role() == Role.OFFICER) return Counted.NONE;
        var sight = new AreaSight(me, LocalDate.now(clock));
        var counted = new Counted(new TreeMap<>(), new TreeMap<>());
        database.sql("""
            select c.colour, c.seen, count(*) as areas
            from app.area_standing s join app.area_colour c on c.area = s.area
            where s.state = 'OPEN' and %s group by c.colour, c.seen\
            """.formatted(sight.condition())).params(sight.values()).query(row -> {
            add(counted.byRule, row.getString("colour"), row.getLong("areas"));
            add(counted.seen, row.getString("seen"), row.getLong("areas"));
        });
        return counted;
    }

    private static void add(Map<Colour, Long> counted, @Nullable String colour, long areas) {
        if (colour != null) counted.merge(Colour.valueOf(colour), areas, Long::sum);
    }

    /**
     * How an area and its signed actions stand, as it was put down on a day.
     *
     * @param colour null while nothing is signed
     */
    public record Kept(@Nullable Colour colour, @Nullable String why, List<ActionColour> actions) {}

    /** Nothing where nobody has rated it on that day yet. */
    @Transactional(readOnly = true)
    public Optional<Kept> kept(AreaReference area, LocalDate on) {
        return ReadOnce.of(List.of(AreaColours.class, area, on), () -> read(area, on));
    }

    private Optional<Kept> read(AreaReference area, LocalDate on) {
        var rows = database.sql("""
                select c.colour, c.why, a.action, a.colour as action_colour, a.why as action_why
                from app.area_colour c left join app.action_colour a on a.area = c.area
                where c.area = ? and c.rated_on = ?\
                """)
                .params(area.value(), on)
                .query((row, index) -> {
                    var action = row.getObject("action", UUID.class);
                    return new Kept(
                            colour(row.getString("colour")),
                            row.getString("why"),
                            action == null
                                    ? List.of()
                                    : List.of(new ActionColour(
                                            action,
                                            Colour.valueOf(row.getString("action_colour")),
                                            row.getString("action_why"))));
                })
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new Kept(
                        first.colour(),
                        first.why(),
                        rows.stream().flatMap(row -> row.actions().stream()).toList()));
    }

    private static @Nullable Colour colour(@Nullable String name) {
        return name == null ? null : Colour.valueOf(name);
    }

    /** Puts down how an area stands on a day, over what was put down before. */
    public void keep(
            AreaReference area, LocalDate on, @Nullable Colour colour, @Nullable String why, @Nullable Colour seen) {
        database.sql("""
            insert into app.area_colour (area, rated_on, colour, why, seen)
            values (:area, :on, :colour, :why, :seen)
            on conflict (area) do update set rated_on = excluded.rated_on, colour = excluded.colour,
                why = excluded.why, seen = excluded.seen\
            """)
                .param("area", area.value())
                .param("on", on)
                .param("colour", colour == null ? null : colour.name())
                .param("why", why)
                .param("seen", seen == null ? null : seen.name())
                .update();
    }

    /** How each of its actions stands, in the place of what was put down before. */
    public void keepActions(AreaReference area, List<ActionColour> actions) {
        database.sql("""
            with gone as (delete from app.action_colour where area = :area and not action = any (:actions))
            insert into app.action_colour (action, area, colour, why)
            select n.action, :area, n.colour, n.why
            from unnest(:actions, cast(:colours as text[]), cast(:whys as text[])) n (action, colour, why)
            on conflict (action) do update set colour = excluded.colour, why = excluded.why\
            """)
                .param("area", area.value())
                .param("actions", actions.stream().map(ActionColour::action).toArray(UUID[]::new))
                .param(
                        "colours",
                        actions.stream().map(one -> one.colour().name()).toArray(String[]::new))
                .param("whys", actions.stream().map(ActionColour::why).toArray(String[]::new))
                .update();
    }

    /** What was put down of an area holds no longer: it is rated again with the next that are stale. */
    public void outdate(AreaReference area) {
        database.sql("update app.area_colour set rated_on = rated_on - 1 where area = ?")
                .param(area.value())
                .update();
    }

    /** The open areas with a signed plan that nobody has rated today. */
    @Transactional(readOnly = true)
    public List<AreaReference> stale() {
        return database.sql("select s.area " + STALE + " order by s.area")
                .param("today", LocalDate.now(clock))
                .query((row, index) -> new AreaReference(row.getString("area")))
                .list();
    }

    /** Whether it is stale still and no other node's: held until the transaction ends. */
    public boolean takeStale(AreaReference area) {
        return database.sql("select s.area " + STALE + " and s.area = :area for update of s skip locked")
                .param("today", LocalDate.now(clock))
                .param("area", area.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    /**
     * Of two acts on one area the second waits, so that one at a time writes the row, and then reads anew what it had
     * loaded before: by now the first has changed it.
     */
    public void lock(AreaReference area) {
        entities.flush();
        database.sql("select from app.area_standing where area = ? for update")
                .param(area.value())
                .query(row -> {});
        entities.clear();
    }

    /** The open areas of an inspection whose plan is signed. */
    @Transactional(readOnly = true)
    public List<String> signedIn(InspectionReference inspection) {
        return signed("s.inspection = ?", inspection.value());
    }

    /** The open areas of an authority whose plan is signed. */
    @Transactional(readOnly = true)
    public List<String> signedOf(Body authority) {
        return signed("s.authority = ?", authority.code());
    }

    /** The open areas with a signed plan that evidence of this area serves too, this one included. */
    @Transactional(readOnly = true)
    public List<String> sharingEvidence(AreaReference area) {
        return signed("""
            (s.area = ? or s.area in (select other.area from app.evidence_area own
                join app.evidence_area other on other.evidence = own.evidence where own.area = ?))\
            """, area.value(), area.value());
    }

    private List<String> signed(String condition, String... values) {
        return database.sql(
                        "select s.area from app.area_standing s where s.state = 'OPEN' and s.signed and " + condition)
                .params((Object[]) values)
                .query(String.class)
                .list();
    }
}
