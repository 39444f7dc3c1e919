package followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CaseFixtures;
import fixture.CoreTest;
import fixture.EstablishedPeople;
import followthrough.inspection.CaseStart;
import followthrough.shared.Body;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the domain says of states and people the schema holds too, whoever writes. */
@CoreTest
@Transactional
class SchemaRulesTest {

    private static final Pattern WORD = Pattern.compile("'([A-Z_]+)'");

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient database;

    @Autowired
    CaseFixtures cases;

    @Autowired
    EstablishedPeople people;

    @Test
    void the_schema_knows_the_constants_of_every_state_kind_and_role() {
        var known = new TreeMap<String, Set<String>>();
        for (var entity : entities.getMetamodel().getEntities()) {
            var named = entity.getJavaType().getAnnotation(Table.class);
            var table = named == null ? snake(entity.getName()) : named.name();
            for (var attribute : entity.getSingularAttributes()) {
                if (!attribute.getJavaType().isEnum()) continue;
                known.put(table + "." + snake(attribute.getName()), constants(attribute.getJavaType()));
            }
        }

        known.keySet().removeAll(Set.of("verdict_proposal.outcome", "area_comment.state")); // their tables came later
        assertThat(known).hasSizeGreaterThan(18);
        assertThat(held()).containsAllEntriesOf(known);
    }

    @Test
    void a_state_that_no_release_knows_is_refused() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("""
                        insert into app.authority_setting (authority, recording_mode) values ('ZZZ', 'BY_HAND')""").update())
                .withMessageContaining("authority_setting_recording_mode_known");
    }

    @Test
    void a_case_names_nobody_who_is_not_known_here() {
        var day = LocalDate.of(2010, 1, 5);
        var visit = cases.visit(
                people.inspector(day.plusDays(9)), new Body("SAY"), "ucra", day, CaseStart.HISTORY, Set.of());
        entities.flush();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("insert into app.inspection_team values (?, gen_random_uuid())")
                        .param(visit.value())
                        .update())
                .withMessageContaining("inspection_team_person_person");
    }

    @Test
    void a_column_that_names_a_person_has_a_foreign_key() {
        var unheld = database.sql("""
                select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
                    and a.atttypid = 'uuid'::regtype and not a.attisdropped and a.attname ~ '(_by|^lead|^owner)$'
                    and not exists (select from pg_constraint k
                        where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any(k.conkey))
                order by 1
                """).query(String.class).list();

        assertThat(unheld)
                .as("columns that name a person without a foreign key: these only fall")
                .isSubsetOf(
                        "area_check.corrected_by",
                        "area_comment.ended_by", // its table came later
                        "area_comment.said_by",
                        "area_standing.lead", // what triggers write of area.lead
                        "draft_sharing.answered_by",
                        "finding_unlike.said_by",
                        "letter.commented_by",
                        "link_request.asked_by", // an administrator who may be nobody yet
                        "plan_version.withdrawn_by",
                        "post_request.asked_by",
                        "post_request.decided_by",
                        "progress_update.struck_by");
    }

    private Map<String, Set<String>> held() {
        return database
                .sql("""
                select c.relname || '.' || a.attname as field, pg_get_constraintdef(k.oid) as rule
                from pg_constraint k join pg_class c on c.oid = k.conrelid
                    join pg_attribute a on a.attrelid = c.oid and k.conkey = array[a.attnum]
                where k.contype = 'c' and c.relnamespace = 'app'::regnamespace and k.conname like '%\\_known'
                """)
                .query((row, n) -> Map.entry(row.getString("field"), row.getString("rule")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, held -> words(held.getValue())));
    }

    private static Set<String> words(String rule) {
        return WORD.matcher(rule).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
