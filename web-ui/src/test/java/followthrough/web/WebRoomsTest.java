package followthrough.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;

/** Rooms of pages: small, each using only what is said here of the others, and never in a circle. */
@AnalyzeClasses(packages = "followthrough", importOptions = DoNotIncludeTests.class)
class WebRoomsTest {

    private static final String WEB = "followthrough.web";

    /** Room by room, the rooms that it may use besides the shell, which all may use and which uses none. */
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            Map.entry("action", Set.of("area", "evidence", "form")),
            Map.entry("administration", Set.of("form", "transaction")),
            Map.entry("area", Set.of("form", "people", "record")),
            Map.entry("area.change", Set.of("area", "form")),
            Map.entry("area.reading", Set.of("area", "plan", "plan.reading", "record")),
            Map.entry("calendar", Set.of()),
            Map.entry("comment", Set.of("form")),
            Map.entry("decision", Set.of("file", "form", "record", "transaction")),
            Map.entry("digest", Set.of("people", "tasks")),
            Map.entry(
                    "evidence",
                    Set.of(
                            "area",
                            "comment",
                            "discussion",
                            "file",
                            "form",
                            "people",
                            "plan",
                            "progress",
                            "record",
                            "transaction")),
            Map.entry("evidence.upload", Set.of("area", "evidence", "file", "form")),
            Map.entry("export", Set.of("fault")),
            Map.entry("fault", Set.of("form", "session")),
            Map.entry("file", Set.of()),
            Map.entry("firststeps", Set.of("form")),
            Map.entry("form", Set.of("file")),
            Map.entry("help", Set.of()),
            Map.entry("inspection", Set.of("area", "form", "letter.arrival", "people", "record", "tasks")),
            Map.entry("letter", Set.of()),
            Map.entry("letter.arrival", Set.of("file", "form", "letter", "transaction")),
            Map.entry("letter.check", Set.of("comment", "difference", "form", "letter")),
            Map.entry("letter.draft", Set.of("comment", "form", "letter")),
            Map.entry("letter.paper", Set.of("export", "letter.writing")),
            Map.entry("letter.reading", Set.of("file", "form", "letter")),
            Map.entry("letter.writing", Set.of("comment", "form", "letter")),
            Map.entry("overview", Set.of("area", "tasks")),
            Map.entry("difference", Set.of()),
            Map.entry("discussion", Set.of("area", "form")),
            Map.entry("pack", Set.of("export", "file", "plan", "record", "transaction")),
            Map.entry("paper", Set.of("area", "file", "form")),
            Map.entry("people", Set.of("form", "record", "security")),
            Map.entry("plan", Set.of("difference")),
            Map.entry("plan.paper", Set.of("discussion", "export", "plan", "plan.reading", "progress")),
            Map.entry("plan.reading", Set.of("area", "comment", "discussion", "paper", "people", "plan", "progress")),
            Map.entry("plan.signature", Set.of("area", "comment", "form", "paper", "plan", "plan.reading")),
            Map.entry("plan.start", Set.of("area", "form", "record")),
            Map.entry("plan.writing", Set.of("area", "comment", "file", "form", "plan.reading")),
            Map.entry("progress", Set.of("area", "form", "plan")),
            Map.entry("proxy", Set.of()),
            Map.entry("record", Set.of("transaction")),
            Map.entry("sampling", Set.of("area", "form")),
            Map.entry("security", Set.of("form", "session")),
            Map.entry("session", Set.of()),
            Map.entry("statement", Set.of("area", "export", "form", "paper", "people", "plan", "plan.paper")),
            Map.entry("tasks", Set.of("form", "firststeps", "people", "progress", "record")),
            Map.entry("transaction", Set.of()),
            Map.entry(
                    "verification",
                    Set.of("area", "evidence", "form", "letter.reading", "plan", "plan.reading", "progress")));

    @ArchTest
    static final ArchRule rooms_use_only_the_rooms_that_are_named_here = classes()
            .that()
            .resideInAPackage(WEB + "..")
            .should(new ArchCondition<>("use only the rooms named for theirs") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    var allowed = USES.getOrDefault(room(one), Set.of());
                    for (var used : one.getDirectDependenciesFromSelf()) {
                        var other = used.getTargetClass().getBaseComponentType();
                        if (!IN_WEB.test(other)
                                || room(other).equals(room(one))
                                || room(other).isEmpty()) continue;
                        if (!allowed.contains(room(other)))
                            events.add(SimpleConditionEvent.violated(one, used.getDescription()));
                    }
                }
            });

    private static final DescribedPredicate<JavaClass> IN_WEB = JavaClass.Predicates.resideInAPackage(WEB + "..");

    @ArchTest
    static void every_room_is_named_and_names_only_rooms(JavaClasses all) {
        var rooms = all.stream()
                .filter(IN_WEB)
                .map(WebRoomsTest::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(USES.keySet())).isEqualTo(rooms);
        assertThat(rooms)
                .containsAll(USES.values().stream().flatMap(Set::stream).toList());
    }

    @Test
    void no_room_leads_back_to_itself() {
        for (var room : USES.keySet())
            assertThat(reached(room)).as(room + " uses").doesNotContain(room);
    }

    /** Forty in the fullest, and hardly any over thirty. */
    @Test
    void rooms_are_small() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/followthrough"))) {
            var sizes = new TreeMap<>(files.filter(file -> file.toString().endsWith(".java"))
                    .collect(groupingBy(file -> String.valueOf(file.getParent()), counting())));

            assertThat(sizes).allSatisfy((room, size) -> assertThat(size).isLessThanOrEqualTo(40));
            assertThat(sizes.values().stream().sorted().toList().get((int) (sizes.size() * 0.95)))
                    .as("95 of 100 in %s", sizes)
                    .isLessThanOrEqualTo(30);
        }
    }

    @ArchTest
    static void who_is_allowed_is_said_by_one_set_of_rules(JavaClasses all) {
        var known = Arrays.stream(Allowed.class.getFields())
                .map(WebRoomsTest::value)
                .collect(Collectors.toSet());
        var said = all.stream()
                .filter(IN_WEB)
                .flatMap(one -> Stream.concat(
                        one.tryGetAnnotationOfType(PreAuthorize.class).stream(),
                        one.getMethods().stream()
                                .flatMap(method -> method.tryGetAnnotationOfType(PreAuthorize.class).stream())))
                .map(PreAuthorize::value)
                .collect(Collectors.toSet());

        assertThat(known).containsAll(said);
    }

    private static String value(Field rule) {
        try {
            return (String) rule.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Set<String> reached(String room) {
        var reached = new HashSet<String>();
        var next = List.copyOf(USES.getOrDefault(room, Set.of()));
        while (!next.isEmpty()) {
            reached.addAll(next);
            next = next.stream()
                    .flatMap(used -> USES.getOrDefault(used, Set.of()).stream())
                    .filter(used -> !reached.contains(used))
                    .distinct()
                    .toList();
        }
        return reached;
    }

    private static String room(JavaClass one) {
        var name = one.getPackageName();
        return name.equals(WEB) ? "" : name.substring(WEB.length() + 1);
    }
}
