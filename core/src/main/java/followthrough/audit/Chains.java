package followthrough.audit;

import followthrough.audit.ChainCheck.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the chains of the audit record and checks them; changes nothing, and needs no application around it. */
public final class Chains {

    private static final int ROWS_AT_ONCE = 500;

    private static final String ACT = """
            e.id, e.at, e.happened_on, e.person::text as person, e.role, e.body, e.for_whom::text as for_whom, e.side,
            e.open, e.act, e.subject, e.object, e.object_words, e.before, e.after, e.payload::text as payload
            """;

    private static final String LINKS = "select l.number, l.hash, " + ACT + """
            from app.audit_link l left join app.audit_entry e on e.id = l.entry where l.chain = ? order by l.number
            """;

    private static final String NOT_LINKED = "select " + ACT + """
            , app.chain_of_act(e.subject, e.body) as chain
            from app.audit_entry e where not exists (select from app.audit_link l where l.entry = e.id)
                and ? = '' order by e.id
            """;

    private static final String NOT_LINKED_OF_CASE = "select " + ACT + """
            , ? as chain from app.audit_entry e where (e.subject = ? or e.subject like ? || '-A%')
                and not exists (select from app.audit_link l where l.entry = e.id) order by e.id
            """;

    private static final String ALL =
            "select chain from app.audit_head union select distinct chain from app.audit_link";

    private static final String KEPT = """
            select e.object, (e.payload #>> '{after,1,number}')::bigint, e.payload #>> '{after,0,sha256}'
            from app.audit_entry e where e.act = 'headKept' order by e.id
            """;

    /** The last act of a chain. */
    public record Head(String chain, long number, String hash) {}

    private final Connection connection;

    /** In a transaction that sees one moment, or what is being recorded meanwhile looks like a fault. */
    public Chains(Connection connection) {
        this.connection = connection;
    }

    /** Every chain in turn. */
    public void checkAll(Consumer<ChainResult> each) throws SQLException {
        var beside = notLinked(NOT_LINKED, "");
        var chains = new TreeSet<>(beside.keySet());
        chains.addAll(chains());
        for (var chain : chains) each.accept(check(chain, beside.getOrDefault(chain, List.of())));
    }

    /** The chain of one inspection, by its reference. */
    public ChainResult checkCase(String inspection) throws SQLException {
        var beside = notLinked(NOT_LINKED_OF_CASE, inspection);
        return check(inspection, beside.getOrDefault(inspection, List.of()));
    }

    /** What is wrong with a head that somebody kept, compared with the link of that number now. */
    public Optional<ChainFault> compare(Head kept) throws SQLException {
        try (var question =
                connection.prepareStatement("select hash from app.audit_link where chain = ? and number = ?")) {
            question.setString(1, kept.chain());
            question.setLong(2, kept.number());
            var answer = question.executeQuery();
            if (!answer.next()) return fault(kept, ChainFault.Kind.CUT_OFF_SINCE);
            return answer.getString(1).equals(kept.hash())
                    ? Optional.empty()
                    : fault(kept, ChainFault.Kind.NOT_AS_WITNESSED);
        }
    }

    private static Optional<ChainFault> fault(Head kept, ChainFault.Kind kind) {
        return Optional.of(ChainFault.of(kept.chain(), kept.number(), kind, null));
    }

    /** The heads that bodies keep of cases in chains of their own, each compared with what stands there now. */
    public List<ChainFault> compareKept() throws SQLException {
        var kept = new ArrayList<Head>();
        try (var question = connection.prepareStatement(KEPT)) {
            var answer = question.executeQuery();
            while (answer.next()) kept.add(new Head(answer.getString(1), answer.getLong(2), answer.getString(3)));
        }
        var faults = new ArrayList<ChainFault>();
        for (var head : kept) compare(head).ifPresent(faults::add);
        return faults;
    }

    private List<String> chains() throws SQLException {
        var chains = new ArrayList<String>();
        try (var question = connection.prepareStatement(ALL)) {
            var answer = question.executeQuery();
            while (answer.next()) chains.add(answer.getString(1));
        }
        return chains;
    }

    /** The links of one chain in their order. */
    void each(String chain, Consumer<Link> link) throws SQLException {
        try (var links = about(chain, LINKS)) {
            var row = links.executeQuery();
            while (row.next()) link.accept(new Link(row.getLong("number"), row.getString("hash"), act(row)));
        }
    }

    private ChainResult check(String chain, List<ActText> beside) throws SQLException {
        var check = new ChainCheck(chain);
        each(chain, check::next);
        beside.forEach(check::notLinked);
        var head = head(chain);
        return check.end(head.number(), head.hash());
    }

    private Map<String, List<ActText>> notLinked(String question, String chain) throws SQLException {
        var beside = new HashMap<String, List<ActText>>();
        try (var others = about(chain, question)) {
            var row = others.executeQuery();
            while (row.next()) {
                var act = act(row);
                if (act != null)
                    beside.computeIfAbsent(row.getString("chain"), none -> new ArrayList<>())
                            .add(act);
            }
        }
        return beside;
    }

    private Head head(String chain) throws SQLException {
        try (var question = connection.prepareStatement("select number, hash from app.audit_head where chain = ?")) {
            question.setString(1, chain);
            var answer = question.executeQuery();
            return answer.next()
                    ? new Head(chain, answer.getLong(1), answer.getString(2))
                    : new Head(chain, 0, ActText.BEGINNING);
        }
    }

    private PreparedStatement about(String chain, String question) throws SQLException {
        var statement = connection.prepareStatement(question);
        statement.setFetchSize(ROWS_AT_ONCE);
        for (var i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) statement.setString(i, chain);
        return statement;
    }

    private static @Nullable ActText act(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        if (at == null) return null;
        return new ActText(
                row.getLong("id"),
                at.toInstant(),
                row.getObject("happened_on", LocalDate.class),
                row.getString("person"),
                row.getString("role"),
                row.getString("body"),
                row.getString("for_whom"),
                row.getString("side"),
                row.getBoolean("open"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("object"),
                row.getString("object_words"),
                row.getString("before"),
                row.getString("after"),
                row.getString("payload"));
    }
}
