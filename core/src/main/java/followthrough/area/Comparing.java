package followthrough.area;

import followthrough.shared.AreaReference;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares texts by PostgreSQL's stems of their rarer words, and by three letters each where the database can. */
@Component
class Comparing {

    /** Words that half of all findings use; that two share them says nothing. */
    private static final String EVERYDAY = "about action actions agencies agency all also always appropriate are area"
            + " areas arrangements assessment assessments authority available become before better between both care"
            + " carried case cases child children clear clearly complete completed consistent consistently council"
            + " development do does effective effectively ensure ensures ensuring enough every family families few"
            + " further good have help helped hold identified impact improve improved improvement improving including"
            + " inspection inspectors lack late leaders local made make managers many meet more most much need needs"
            + " new not number often one offered out over plan planning plans practice process progress protection"
            + " provide quality range recorded regular relevant remain response responsible risk robust safeguarding"
            + " seen service services significant social some staff still support sufficient sufficiently system"
            + " systems take taken team teams than that their they this those time timely timeliness too understand"
            + " understanding use used well where which who will within work worker workers working young people person";

    private static final String COMPARE = """
            with everyday as (
                select distinct (ts_lexize('english_stem', e.word))[1] as stem
                from unnest(string_to_array(:everyday, ' ')) as e (word)
            ), text as (
                select f.id::text as id, f.body, true as fresh
                from unnest(cast(:ids as text[]), cast(:bodies as text[])) as f (id, body)
                union all
                select a.reference, a.body, false
                from unnest(cast(:areas as text[]), cast(:areaBodies as text[])) as a (reference, body)
            ), word as (
                select t.id, t.fresh, min(w.word) as word, (ts_lexize('english_stem', w.word))[1] as stem
                from text t, regexp_split_to_table(lower(t.body), '[^[:alpha:]]+') as w (word)
                where length(w.word) > 2
                group by t.id, t.fresh, (ts_lexize('english_stem', w.word))[1]
            ), rare as (
                select w.* from word w
                where w.stem is not null and not exists (select from everyday e where e.stem = w.stem)
            ), size as (select id, count(*) as words from rare group by id)
            select f.id as finding, a.id as area, array_agg(f.word) as shared,
                   count(*)::float / least(fs.words, s.words) as share,
                   %s as letters
            from rare f
            join rare a on a.stem = f.stem and not a.fresh
            join size fs on fs.id = f.id
            join size s on s.id = a.id
            join text ft on ft.id = f.id
            join text t on t.id = a.id
            where f.fresh
            group by f.id, a.id, fs.words, s.words, ft.body, t.body
            """;

    private final JdbcClient database;

    Comparing(JdbcClient database) {
        this.database = database;
    }

    /**
     * For each text the earlier area that is most like it, where one is like enough to ask a person; not those that were
     * answered with no.
     *
     * @param told those of which their letter says itself that they were areas before
     */
    List<Likeness> likeliest(
            Map<UUID, String> findings, Map<AreaReference, String> areas, Set<String> unlike, Set<UUID> told) {
        if (findings.isEmpty() || areas.isEmpty()) return List.of();
        var found = database.sql(COMPARE.formatted(letters()))
                .param("everyday", EVERYDAY)
                .param("ids", texts(findings.keySet()))
                .param("bodies", texts(findings.values()))
                .param("areas", texts(areas.keySet()))
                .param("areaBodies", texts(areas.values()))
                .query((row, number) -> likeness(row, findings, told))
                .list();
        return best(findings.keySet(), found, unlike);
    }

    private static List<Likeness> best(Collection<UUID> findings, List<Optional<Likeness>> found, Set<String> unlike) {
        List<Likeness> likeliest = new ArrayList<>();
        for (var finding : findings) {
            found.stream()
                    .flatMap(Optional::stream)
                    .filter(likeness -> likeness.finding().equals(finding))
                    .filter(likeness -> !unlike.contains(finding + " " + likeness.area()))
                    .max(Comparator.comparingDouble(Likeness::strength)
                            .thenComparing(likeness -> likeness.area().value()))
                    .ifPresent(likeliest::add);
        }
        return likeliest;
    }

    private static Optional<Likeness> likeness(ResultSet row, Map<UUID, String> findings, Set<UUID> told)
            throws SQLException {
        var finding = UUID.fromString(row.getString("finding"));
        Array array = row.getArray("shared");
        var shared = new HashSet<>(Arrays.asList((String[]) array.getArray()));
        var likeness = new Likeness(
                finding,
                new AreaReference(row.getString("area")),
                asPrinted(shared, findings.getOrDefault(finding, "")),
                row.getDouble("share"),
                row.getDouble("letters"),
                told.contains(finding));
        return likeness.isWorthAsking(shared.size()) ? Optional.of(likeness) : Optional.empty();
    }

    /** In the order of the text; words that stand side by side are one expression. */
    private static List<String> asPrinted(Set<String> shared, String text) {
        List<String> printed = new ArrayList<>();
        boolean beside = false;
        var left = new HashSet<>(shared);
        for (var word : text.split("[^\\p{L}]+", -1)) {
            boolean wanted = left.remove(word.toLowerCase(Locale.ROOT));
            if (wanted && beside) printed.set(printed.size() - 1, printed.get(printed.size() - 1) + " " + word);
            else if (wanted) printed.add(word);
            beside = wanted;
        }
        return printed;
    }

    /** The function by the schema that it was put in; zero where the database does not have it. */
    private String letters() {
        return database.sql("select quote_ident(n.nspname) from pg_extension e"
                        + " join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm'")
                .query(String.class)
                .optional()
                .map(schema -> schema + ".similarity(lower(ft.body), lower(t.body))")
                .orElse("0.0");
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(String::valueOf).toArray(String[]::new);
    }
}
