package followthrough.audit;

import followthrough.audit.ChainCheck.Link;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies the chain of a case for somebody to take along: acts that they may read byte for byte, of all others the hash
 * alone. The copy ends where one side told the other something last, so that nobody can count what that does meanwhile; what
 * the reader may know since then goes along beside the chain.
 */
@Service
public class ChainCopying {

    /** What an inspectorate publishes; what an authority sends is {@link HeadKeeping#SENT}. */
    private static final Set<String> ISSUED = Set.of("letterIssued", "verdictPublished");

    /**
     * A chain as one person may have it.
     *
     * @param linked what {@link ChainCopy} reads
     * @param number of the last act in it, 0 where there is none
     * @param head its hash
     * @param since acts after that, without their places in the chain
     * @param people whom the shown acts name as doers
     */
    public record Copied(String chain, String linked, long number, String head, String since, Set<PersonId> people) {}

    private final JdbcTemplate database;

    ChainCopying(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Whether the reader may see the case at all was asked before.
     *
     * @param unnamed objects that leave the house in no act either: those that say how one reads are not shown
     */
    @Transactional(readOnly = true)
    public Copied of(Actor reader, InspectionReference inspection, Set<String> unnamed) {
        ConnectionCallback<Copied> copy = connection -> copy(connection, reader, inspection.value(), unnamed);
        return Objects.requireNonNull(database.execute(copy));
    }

    private static Copied copy(Connection connection, Actor reader, String chain, Set<String> unnamed)
            throws SQLException {
        var links = new ArrayList<Link>();
        new Chains(connection).each(chain, links::add);
        var end = end(reader, links);
        var linked = new StringBuilder();
        var since = new StringBuilder();
        var people = new TreeSet<String>();
        var previous = ActText.BEGINNING;
        for (var link : links) {
            var shown = shown(reader, link, unnamed);
            if (shown != null) people.addAll(shown.people());
            if (link.number() <= end) ChainCopy.add(linked, link, shown, chain, previous);
            else if (shown != null) since.append(shown.unlinked());
            if (link.number() <= end) previous = link.hash();
        }
        return new Copied(chain, linked.toString(), end, previous, since.toString(), ids(people));
    }

    /**
     * The last thing that one side told the other, unless the other did something before that it has not told yet: how much
     * came before is no secret once it has.
     */
    private static long end(Actor reader, List<Link> links) {
        var told = reader.isInspector() ? HeadKeeping.SENT : ISSUED;
        long end = 0;
        boolean isUntold = false;
        for (var link : links) {
            var act = shown(reader, link);
            if (act == null) isUntold = true;
            else if (told.contains(act.act())) isUntold = false;
            else if (!HeadKeeping.SENT.contains(act.act()) && !ISSUED.contains(act.act())) continue;
            if (act != null && !isUntold) end = link.number();
        }
        return end;
    }

    private static @Nullable ActText shown(Actor reader, Link link, Set<String> unnamed) {
        var act = shown(reader, link);
        if (act == null || act.object() == null || act.words() == null) return act;
        return unnamed.contains(act.object()) ? null : act;
    }

    private static @Nullable ActText shown(Actor reader, Link link) {
        var act = link.act();
        if (act == null || AuditTrail.isKeptFrom(reader, act.act())) return null;
        return act.open() || act.side().equals(AuditTrail.side(reader)) ? act : null;
    }

    private static Set<PersonId> ids(Set<String> people) {
        var ids = new TreeSet<PersonId>(Comparator.comparing(PersonId::toString));
        people.forEach(person -> ids.add(new PersonId(UUID.fromString(person))));
        return ids;
    }
}
