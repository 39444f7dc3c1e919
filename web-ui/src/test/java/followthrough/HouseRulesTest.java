package followthrough;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import followthrough.web.transaction.OutsidePageTransaction;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

@AnalyzeClasses(packages = "followthrough", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule every_handler_carries_its_access_rule = methods()
            .that()
            .areAnnotatedWith(RequestMapping.class)
            .or()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(be("guarded by @PreAuthorize on itself or its class", HouseRulesTest::isGuarded));

    /** Else a new way in would take what names a child without a word. */
    @ArchTest
    static final ArchRule whoever_hands_evidence_in_asks_the_guard = classes()
            .that()
            .resideInAPackage("followthrough.web..")
            .and(describe("hand evidence in", HouseRulesTest::handsEvidenceIn))
            .should()
            .dependOnClassesThat()
            .haveSimpleName("ChildDataAsking")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("UploadingPages");

    private static boolean handsEvidenceIn(JavaClass page) {
        var acts = List.of("Gathering.add", "Replacing.replace", "Uploading.take");
        return page.getMethodCallsFromSelf().stream()
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                .anyMatch(acts::contains);
    }

    @ArchTest
    static final ArchRule pages_never_touch_repositories = noClasses()
            .that()
            .resideInAPackage("followthrough.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule forms_are_records =
            classes().that().haveSimpleNameEndingWith("Form").should().beRecords();

    @ArchTest
    static final ArchRule only_forms_are_bound = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("followthrough.web..")
            .should(be("binding records only", HouseRulesTest::bindsRecords));

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    /** What rooms of the domain may import besides each other; core/README.md says the same. */
    private static final String[] DOMAIN = {
        "followthrough..",
        "java..",
        "javax.xml..",
        "org.w3c.dom..",
        "org.xml.sax..",
        "jakarta.persistence..",
        "org.hibernate.annotations..",
        "org.jspecify.annotations..",
        "org.springframework.stereotype..",
        "org.springframework.transaction.annotation..",
        "org.springframework.context..",
        "org.springframework.beans.factory..",
        "org.springframework.boot.autoconfigure.condition..",
        "org.springframework.data..",
        "org.springframework.scheduling.annotation..",
        "org.springframework.jdbc.core..",
        "org.springframework.modulith..",
        "org.slf4j..",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation.."
    };

    @ArchTest
    static final ArchRule rooms_of_the_domain_import_little = domain(
            new String[] {
                "followthrough.area..",
                "followthrough.audit..",
                "followthrough.evidence..",
                "followthrough.inspection..",
                "followthrough.letter",
                "followthrough.letter.reading..",
                "followthrough.pack..",
                "followthrough.people..",
                "followthrough.plan",
                "followthrough.plan.advice..",
                "followthrough.plan.draft..",
                "followthrough.plan.ledger..",
                "followthrough.plan.template..",
                "followthrough.progress..",
                "followthrough.sampling..",
                "followthrough.standing..",
                "followthrough.statement..",
                "followthrough.verification.."
            },
            DOMAIN);

    @ArchTest
    static final ArchRule only_shared_asks_for_bank_holidays_and_knows_what_a_transaction_read = domain(
            new String[] {"followthrough.shared.."},
            with(DOMAIN, "de.focus_shift..", "org.springframework.transaction.support.."));

    @ArchTest
    static final ArchRule only_stamps_are_checked_by_these =
            domain(new String[] {"followthrough.stamp.."}, with(DOMAIN, "org.bouncycastle.."));

    @ArchTest
    static final ArchRule only_documents_are_opened_by_these = domain(
            new String[] {"followthrough.letter.document.."},
            with(DOMAIN, "org.apache.pdfbox..", "org.jsoup..", "org.apache.commons.compress..", "javax.imageio.."));

    @ArchTest
    static final ArchRule only_tables_are_opened_by_these = domain(
            new String[] {"followthrough.plan.sheet.."},
            with(
                    DOMAIN,
                    "org.apache.poi..",
                    "org.apache.xmlbeans..",
                    "org.openxmlformats.schemas..",
                    "org.dhatim.fastexcel..",
                    "org.apache.commons.csv..",
                    "org.apache.commons.compress.."));

    /** Each folder is a room: what a room builds on never builds on it in turn. */
    @ArchTest
    static final ArchRule rooms_of_the_domain_stand_in_no_circle = slices().matching("followthrough.(**)")
            .that(describe(
                    "are of the domain or the engine",
                    room -> !room.getNamePart(1).startsWith("web")))
            .should()
            .beFreeOfCycles();

    private static ArchRule domain(String[] rooms, String[] allowed) {
        return classes()
                .that()
                .resideInAnyPackage(rooms)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }

    private static String[] with(String[] known, String... more) {
        return Stream.concat(Arrays.stream(known), Arrays.stream(more)).toArray(String[]::new);
    }

    /** What could not be read at all has no fields, and a word beside one of them would be a fault. */
    @ArchTest
    static final ArchRule what_is_wrong_with_a_field_is_said_in_one_place = noClasses()
            .that()
            .resideInAPackage("followthrough.web..")
            .and()
            .haveNameNotMatching(".*\\.Refusals")
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("rejectValue")));

    @ArchTest
    static final ArchRule what_comes_in_is_read_as_an_id_in_one_place = noClasses()
            .that()
            .resideInAPackage("followthrough.web..")
            .and()
            .haveNameNotMatching(".*\\.(Ids|FormKey|RecordWords)")
            .should()
            .callMethod(UUID.class, "fromString", String.class);

    /** They wait for a process, or put away what one read: a page's transaction would hold a connection that long. */
    @ArchTest
    static final ArchRule whoever_waits_for_a_process_holds_no_connection = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .and(describe("wait for a process", HouseRulesTest::waitsForProcess))
            .should()
            .beAnnotatedWith(OutsidePageTransaction.class);

    private static boolean waitsForProcess(JavaClass controller) {
        return controller.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("LetterImporting")
                        || call.getTarget()
                                .resolveMember()
                                .flatMap(method -> method.tryGetAnnotationOfType(Transactional.class))
                                .filter(rule -> rule.propagation() == Propagation.SUPPORTS)
                                .isPresent());
    }

    /** A room that keeps what grows old is a {@code Sweep}. */
    @ArchTest
    static final ArchRule what_is_old_is_forgotten_in_one_place = methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .should()
            .beDeclaredInClassesThat()
            .haveNameMatching(
                    ".*\\.(Sweeping|ScanRounds|SpaceNotice|ColourKeeping|MailSending|LatePromises|CaseMoves)");

    @ArchTest
    static final ArchRule what_a_file_is_called_is_cleaned_in_one_place = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(UploadedName|FormKey)")
            .should()
            .callMethod(MultipartFile.class, "getOriginalFilename");

    /** Signing out may come twice, since the second time nobody is there; so may starting again, when nothing is kept. */
    @Test
    void every_form_that_changes_something_carries_its_token_and_its_key() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            var others = templates
                    .filter(file -> file.toString().endsWith(".jte") && !file.endsWith("govuk/form.jte"))
                    .filter(file -> !file.endsWith("govuk/header.jte") && !file.endsWith("form/kept.jte"))
                    .filter(HouseRulesTest::posts)
                    .toList();
            assertThat(others).as("forms that do not go through govuk/form.jte").isEmpty();
        }
    }

    private static final int MOST_FILES = 40;

    private static final int MOST_LINES = 250;

    /** Rooms with more files and how many at most: these numbers only fall. */
    private static final Map<String, Integer> LARGER =
            Map.of("core/followthrough/letter", 55); // to split it would open its repositories to other rooms

    @Test
    void no_room_is_a_warehouse() throws IOException {
        var rooms = sources().collect(Collectors.groupingBy(HouseRulesTest::room, Collectors.counting()));

        rooms.entrySet().removeIf(room -> room.getValue() <= LARGER.getOrDefault(room.getKey(), MOST_FILES));
        assertThat(rooms).as("rooms with more than " + MOST_FILES + " files").isEmpty();
    }

    @Test
    void no_class_fills_more_than_a_few_screens() throws IOException {
        assertThat(sources().filter(source -> linesOfCode(source) > MOST_LINES))
                .as("files with more than " + MOST_LINES + " lines of code")
                .isEmpty();
    }

    /** Whatever is compiled into the product, generated code apart. */
    private static Stream<Path> sources() throws IOException {
        var found = new ArrayList<Path>();
        for (var module : List.of("core", "workflow", "web-ui")) {
            try (var files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found.stream();
    }

    /** As "core/followthrough/plan". */
    private static String room(Path source) {
        var module = source.getName(1).toString();
        var folders = Path.of("..", module, "src/main/java").relativize(source.getParent());
        return module + "/" + folders.toString().replace('\\', '/');
    }

    private static long linesOfCode(Path source) {
        try (var lines = Files.lines(source)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .filter(line -> !line.startsWith("/*") && !line.startsWith("*"))
                    .count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean posts(Path template) {
        try {
            return Files.readString(template).contains("method=\"post\"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isGuarded(JavaMethod handler) {
        return handler.isAnnotatedWith(PreAuthorize.class) || handler.getOwner().isAnnotatedWith(PreAuthorize.class);
    }

    private static boolean bindsRecords(JavaMethod method) {
        return method.getParameters().stream()
                .filter(HouseRulesTest::isBound)
                .allMatch(bound -> bound.getRawType().isRecord());
    }

    /** What was typed is bound to it; with {@code binding = false} it is only handed on from the model. */
    private static boolean isBound(JavaParameter parameter) {
        return parameter.isAnnotatedWith(Valid.class)
                || parameter
                        .tryGetAnnotationOfType(ModelAttribute.class)
                        .map(ModelAttribute::binding)
                        .orElse(false);
    }

    private static ArchCondition<JavaMethod> be(String words, Predicate<JavaMethod> rule) {
        return new ArchCondition<>("be " + words) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!rule.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is not " + words));
                }
            }
        };
    }
}
