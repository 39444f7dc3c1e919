package followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.area.AreaProposal;
import followthrough.audit.PossibleDays;
import followthrough.evidence.EvidenceKind;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspection;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanVersion;
import followthrough.progress.Colour;
import followthrough.shared.Role;
import followthrough.statement.Coverage;
import followthrough.statement.StatementPart;
import followthrough.verification.Outcome;
import followthrough.web.inspection.Topic;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.DoneKind;
import followthrough.workflow.work.PromiseKind;
import followthrough.workflow.work.WorkView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class WordsTest {

    static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final List<Pattern> OBSTACLES = List.of(
            Pattern.compile("Obstacle\\.of\\(\\s*\"([\\w.]+)\""),
            Pattern.compile("Obstacle\\.at\\(\\s*\"\\w+\",\\s*\"([\\w.]+)\""),
            Pattern.compile("Refused\\.when\\([^;\"]*\"([\\w.]+)\""),
            Pattern.compile("(?:add|refused)\\(\"(decision\\.[\\w.]+)\""));
    /** Whatever in a class that writes the record looks like the name of an act or an obstacle. */
    static final Pattern NAME = Pattern.compile("\"([a-z]+[A-Z]\\w*)\"");

    /** Shown as one line, "the draft was edited". */
    static final Set<String> EDITS_OF_A_DRAFT = Set.of(
            "findingCorrected",
            "findingAdded",
            "findingRemoved",
            "findingSplit",
            "draftActUndone",
            "doubtSettled",
            "findingLookedAt",
            "sentenceSetAside",
            "sentencesSetAside",
            "sentenceTakenBack",
            "sentencesBelong",
            "findingsJoined",
            "letterFactsCorrected",
            "letterPieceAdded",
            "letterPieceReworded",
            "letterPieceMoved",
            "letterPieceRemoved",
            "letterJudged");

    /** Kept in the record, but about no case, so that no page of a case shows them. */
    static final Set<String> ABOUT_ACCOUNTS = Set.of(
            "accountAskedFor",
            "accountDeclined",
            "coverAppointed",
            "coverEnded",
            "installationSetUp",
            "passwordLinkAsked",
            "passwordLinkMailed",
            "passwordLinkShown",
            "membershipRemoved",
            "packMade",
            "passwordChanged",
            "passwordChosenByLink",
            "postAsked",
            "postConfirmed",
            "postDeclined",
            "personCorrected",
            "personDeactivated",
            "personReactivated",
            "personRegistered",
            "publicVersionTaken",
            "recordingModeSettled",
            "sessionsEnded");

    /** Kept in the record, but about the installation and no case. */
    static final Set<String> ABOUT_THE_INSTALLATION =
            Set.of("dateReasonAdded", "dateReasonOffered", "installationSettled");

    /** Fields of forms, which obstacles point at. */
    static final Set<String> FIELDS = Set.of(
            "longSilent",
            "newDateCode",
            "newDateReason",
            "receivedOn",
            "lastDay",
            "firstDay",
            "standIn",
            "effectiveFrom");

    /** The later one would silently say what the earlier one was to say. */
    @Test
    void no_key_stands_twice() throws IOException {
        var keys = new ArrayList<String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.filter(name -> name.toString().endsWith(".properties"))
                    .toList()) keys.addAll(keys(file));
        }
        assertThat(keys).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
        assertThat(keys(Path.of("../workflow/src/main/resources/workflow-messages.properties")))
                .doesNotHaveDuplicates();
    }

    /** Every time that one is put, and not only the last. */
    private static List<String> keys(Path file) throws IOException {
        var found = new ArrayList<String>();
        var each = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object words) {
                return found.add(key.toString());
            }
        };
        try (var reader = Files.newBufferedReader(file)) {
            each.load(reader);
        }
        return found;
    }

    @Test
    void every_obstacle_has_words() throws IOException {
        var words = all();
        try (var reader =
                Files.newBufferedReader(Path.of("../workflow/src/main/resources/workflow-messages.properties"))) {
            words.load(reader);
        }
        for (var code : namesIn(
                OBSTACLES,
                Path.of("../core/src/main/java"),
                Path.of("../workflow/src/main/java"),
                Path.of("src/main/java"))) {
            assertThat(words).containsKey("obstacle." + code);
        }
        for (var act : PossibleDays.followed()) assertThat(words).containsKey("obstacle.dayBefore." + act);
    }

    /** A history without words would show its readers a name of ours. */
    @Test
    void every_act_of_the_record_has_words() throws IOException {
        var words = all();
        var acts = acts();
        assertThat(acts).contains("visitRecorded", "planSignedOff", "statementSent", "letterFactsCorrected");
        acts.removeAll(EDITS_OF_A_DRAFT);
        acts.removeAll(ABOUT_ACCOUNTS);
        for (var act : acts) {
            assertThat(List.of("act." + act, "timeline." + act))
                    .as("words of %s", act)
                    .anyMatch(words::containsKey);
        }
    }

    /** Else it would be told under "everything" alone. */
    @Test
    void every_act_about_a_case_has_a_topic() throws IOException {
        var acts = acts();
        acts.removeAll(ABOUT_ACCOUNTS);
        acts.removeAll(ABOUT_THE_INSTALLATION);
        var topics = EnumSet.complementOf(EnumSet.of(Topic.EVERYTHING));
        acts.removeIf(act -> topics.stream().anyMatch(topic -> topic.covers(act)));
        assertThat(acts).isEmpty();
    }

    /** A reader is told no name of code, no day as machines write it, and never nothing. */
    @Test
    void every_message_is_made_of_words() throws IOException {
        var words = all();
        try (var reader =
                Files.newBufferedReader(Path.of("../workflow/src/main/resources/workflow-messages.properties"))) {
            words.load(reader);
        }
        words.keySet().removeIf(code -> code.toString().startsWith("obstacle.decision.")); // about a file's own names
        words.forEach((code, said) -> {
            assertThat(said.toString()).as("%s", code).isNotBlank();
            assertThat(VisibleText.complaints(said.toString().replaceAll("\\{[^}]*}", "…")))
                    .as("%s", code)
                    .isEmpty();
        });
    }

    /** Kinds and states that pages name by the word of their own constant. */
    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_and_state_has_words(String family, Enum<?>[] constants) throws IOException {
        var words = all();
        try (var reader =
                Files.newBufferedReader(Path.of("../workflow/src/main/resources/workflow-messages.properties"))) {
            words.load(reader);
        }
        for (var constant : constants) assertThat(words).containsKey(family + constant.name());
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("task.", TaskKind.values()),
                Arguments.of("task.", PromiseKind.values()),
                Arguments.of("notice.", NoticeKind.values()),
                Arguments.of("acted.", DoneKind.values()),
                Arguments.of("tasks.view.", WorkView.values()),
                Arguments.of("role.", Role.values()),
                Arguments.of("outcome.", Outcome.values()),
                Arguments.of("coverage.", Coverage.State.values()),
                Arguments.of("version.", PlanVersion.State.values()),
                Arguments.of("plan.state.", ActionPlan.State.values()),
                Arguments.of("rating.", Colour.values()),
                Arguments.of("change.", AreaProposal.Kind.values()),
                Arguments.of("history.change.", AreaProposal.Kind.values()),
                Arguments.of("kind.", EvidenceKind.values()),
                Arguments.of("finding.kind.", FindingKind.values()),
                Arguments.of("inspection.stage.", Inspection.Stage.values()),
                Arguments.of("sending.title.", StatementPart.Kind.values()),
                Arguments.of("statement.part.", StatementPart.Kind.values()));
    }

    /** The names of all acts, as the classes that write the record have them. */
    public static Set<String> acts() throws IOException {
        var words = all();
        var names = new TreeSet<String>();
        for (var source : List.of(Path.of("../core/src/main/java"), Path.of("../workflow/src/main/java"))) {
            try (Stream<Path> files = Files.walk(source)) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    var text = Files.readString(file, StandardCharsets.UTF_8);
                    if (!text.contains("AuditTrail audit")) continue;
                    NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
                }
            }
        }
        names.removeIf(name -> words.containsKey("obstacle." + name) || FIELDS.contains(name));
        return names;
    }

    /** Pages, notices and acts that letter recorders never meet. */
    private static final Set<String> NOT_FOR_RECORDERS = Set.of(
            "authorities.mode.INSPECTED_HERE.hint",
            "jobs.what",
            "firstSteps.who.INSPECTORATE.hint",
            "inspection.hidden",
            "inspection.announced",
            "inspection.done.announced",
            "announcing.what",
            "letterComment.what",
            "letterComment.done.what",
            "obstacle.draftCommentedAlready",
            "overview.sentence.visits");

    private static String plain(Object code) {
        return code.toString().replaceFirst("\\.recorder$", "");
    }

    @Test
    void letter_recorders_record_what_others_published_and_issue_nothing() throws IOException {
        var words = all();
        words.forEach((code, said) -> {
            var issues = Pattern.compile("(?i)\\bissu(e|es|ed|ing)\\b")
                    .matcher(said.toString())
                    .find();
            if (code.toString().endsWith(".recorder") && words.containsKey(plain(code))) {
                assertThat(issues).as("%s", code).isFalse();
            } else if (issues && !NOT_FOR_RECORDERS.contains(code.toString())) {
                assertThat(words).as("%s", said).containsKey(code + ".recorder");
            }
        });
    }

    @Test
    void no_message_has_a_straight_apostrophe_which_formatting_would_swallow() throws IOException {
        all().forEach((code, words) ->
                assertThat(words.toString()).as("%s", code).doesNotContain("'"));
    }

    @Test
    void every_file_of_words_is_read_by_the_application() throws IOException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(reader);
        }
        var own = files().stream()
                .map(file -> "messages/" + file.getFileName().toString().replace(".properties", ""));
        var expected = Stream.concat(own, Stream.of("workflow-messages")).toList();
        assertThat(settings.getProperty("spring.messages.basename").split(",", -1))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    static Properties all() throws IOException {
        var words = new Properties();
        for (var file : files()) {
            var own = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                own.load(reader);
            }
            own.keySet()
                    .forEach(code -> assertThat(words.put(code, own.get(code)))
                            .as("%s is also in %s", code, file)
                            .isNull());
        }
        return words;
    }

    static List<Path> files() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.toList();
        }
    }

    static Set<String> namesIn(List<Pattern> forms, Path... sources) throws IOException {
        var names = new TreeSet<String>();
        for (var source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    var text = Files.readString(file, StandardCharsets.UTF_8);
                    forms.forEach(form -> form.matcher(text).results().forEach(found -> names.add(found.group(1))));
                }
            }
        }
        return names;
    }
}
