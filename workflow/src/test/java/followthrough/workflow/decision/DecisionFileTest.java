package followthrough.workflow.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are let in as versions of a decision table; what comes with the application says what they must ask. */
class DecisionFileTest {

    static final DecisionKey TABLE = DecisionKey.responseDeadlines;

    @ParameterizedTest
    @EnumSource(DecisionKey.class)
    void what_comes_with_the_application_is_a_table_of_its_own_shape(DecisionKey decision) {
        var file = DecisionFile.read(decision.delivered());

        assertThat(file.decision()).isEqualTo(decision.name());
        assertThat(obstacles(decision, decision.delivered())).isEmpty();
        assertThat(file.fits(file)).isTrue();
        assertThat(file.description()).isNotBlank();
        assertThat(file.rows()).hasSizeGreaterThan(3);
        assertThat(file.alwaysAnswers()).isEqualTo(decision != DecisionKey.escalation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no XML at all                     |<definitions               |<definitions <            |decision.notXml",
                "something that reads other files  |<definitions               |<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><definitions|decision.doctype",
                "XML of something else             |<definitions               |<recipe                   |decision.notXml",
                "an element that DMN has not       |<decisionTable id          |<recipe/><decisionTable id|decision.notDmn",
                "a script                          |<inputEntry id=\"fullInspections_in1\">|<inputEntry id=\"fullInspections_in1\" expressionLanguage=\"groovy\">|decision.script",
                "another language for all         |<definitions               |<definitions expressionLanguage=\"juel\"|decision.script",
                "a language that looks like FEEL  |<definitions               |<definitions expressionLanguage=\"http://somebody/FEEL/\"|decision.script",
                "another language for types       |<definitions               |<definitions typeLanguage=\"groovy\"|decision.script",
                "a script that is asked           |<inputExpression id=\"runsFromExpression\"|<inputExpression expressionLanguage=\"juel\" id=\"runsFromExpression\"|decision.script",
                "a script that answers            |<outputEntry id=\"fullInspections_out1\"|<outputEntry expressionLanguage=\"javascript\" id=\"fullInspections_out1\"|decision.script",
                "a decision that is not kept       |camunda:historyTimeToLive=\"P2555D\"|                  |decision.noTimeToLive"
            })
    void what_is_no_decision_table_is_refused(String what, String old, String changed, String code) {
        var bytes = changed(old, changed == null ? "" : changed);

        var refused = catchThrowableOfType(Refused.class, () -> DecisionFile.read(bytes));

        assertThat(refused.obstacles()).as(what).extracting(Obstacle::code).containsExactly(code);
    }

    @Test
    void what_is_empty_or_huge_or_no_text_is_refused() {
        for (var bytes : List.of(new byte[0], new byte[600_000], new byte[] {0x50, 0x4b, 3, 4, 0, 0})) {
            assertThat(catchThrowableOfType(Refused.class, () -> DecisionFile.read(bytes)))
                    .isNotNull();
        }
    }

    @Test
    void a_file_with_a_second_decision_is_refused() {
        var bytes = changed(
                "<dmndi:DMNDI>",
                "<decision id=\"another\" name=\"Another\"><literalExpression><text>1</text></literalExpression></decision><dmndi:DMNDI>");

        assertThat(catchThrowableOfType(Refused.class, () -> DecisionFile.read(bytes))
                        .obstacles())
                .extracting(Obstacle::code)
                .containsExactly("decision.oneTable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "another table's id     |<decision id=\"responseDeadlines\"|<decision id=\"deadlines\"|decision.other",
                "another hit policy     |hitPolicy=\"FIRST\"|hitPolicy=\"UNIQUE\"|decision.hitPolicy",
                "a question renamed     |<input id=\"runsFrom\"|<input id=\"from\"|decision.questions",
                "a question of numbers  |<inputExpression id=\"runsFromExpression\" typeRef=\"string\">|<inputExpression id=\"runsFromExpression\" typeRef=\"integer\">|decision.questions",
                "another value asked    |<text>runsFrom</text>|<text>startsOn</text>|decision.questions",
                "an answer renamed      |name=\"draftAfter\"|name=\"early\"|decision.answers",
                "a cell that is no FEEL |<text>\"sif\",\"ilacs\"</text>|<text>\"sif\",,\"ilacs\"</text>|decision.cell",
                "an answer no FEEL      |<text>35</text>|<text>35 working</text>|decision.cell",
                "words for a number     |<text>35</text>|<text>\"thirty-five\"</text>|decision.number",
                "a number for words     |<text>\"no statement is asked for\"</text>|<text>0</text>|decision.text",
                "a cell too few         |<inputEntry id=\"jointInspections_in3\"><text>-</text></inputEntry>|<!-- gone -->|decision.row",
                "a name not known       |<text>\"received\",\"dated\"</text>|<text>startsOn</text>|decision.name",
                "an answer not known    |<text>\"none\"</text>|<text>\"some\"</text>|decision.notAllowed",
                "a gap at the end       |<inputEntry id=\"nothingAsked_in1\"><text>-</text>|<inputEntry id=\"nothingAsked_in1\"><text>\"x\"</text>|decision.noLastRow"
            })
    void a_table_that_the_application_could_not_ask_is_refused(String what, String old, String changed, String code) {
        assertThat(obstacles(TABLE, changed(old, changed)))
                .as(what)
                .extracting(Obstacle::code)
                .containsExactly(code);
    }

    @Test
    void other_rows_other_words_and_other_numbers_are_let_in() {
        assertThat(obstacles(TABLE, changed("<text>70</text>", "<text>60</text>")))
                .isEmpty();
        assertThat(obstacles(TABLE, changed("label=\"Framework\"", "label=\"Kind\"")))
                .isEmpty();
        assertThat(obstacles(TABLE, changed("<text>\"jtai\"</text>", "<text>not(\"jtai\")</text>")))
                .isEmpty();
    }

    @Test
    void cells_may_reckon_with_whatever_the_table_is_given() {
        var file = changed("<text>35</text>", "<text>if priorityAction then 35 else 70</text>");

        assertThat(obstacles(TABLE, file)).isEmpty();
        assertThat(
                        DecisionNames.in(
                                "if string length(framework) > 3 and daysLeft < count(moves) then \"a b\" else lower case(\"X\")"))
                .containsExactly("framework", "daysLeft", "moves");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "some x in 1..2000000000 satisfies x &lt; 0",
                "/* &quot; */ every x in 1..2000000000 satisfies x &gt; 0 /* &quot; */",
                "count(for x in 1..2000000000 return x) &gt; 1",
                "matches(runsFrom, &quot;(a+)+b&quot;)",
                "function(x) external {java: {class: &quot;java.lang.System&quot;, method signature: &quot;exit(int)&quot;}}",
                "`for`"
            })
    void cells_that_could_go_on_without_end_are_refused_before_they_are_tried(String cell) {
        var found = obstacles(TABLE, changed("<text>\"received\",\"dated\"</text>", "<text>" + cell + "</text>"));

        assertThat(found).extracting(Obstacle::code).containsExactly("decision.cellNotPlain");
    }

    @Test
    void brackets_and_elements_without_end_are_refused_in_words() {
        var brackets = changed("<text>35</text>", "<text>" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "</text>");
        assertThat(obstacles(TABLE, brackets)).extracting(Obstacle::code).containsExactly("decision.cellNotPlain");
        var shorter = changed("<text>35</text>", "<text>" + "(".repeat(900) + "1" + ")".repeat(900) + "</text>");
        assertThat(obstacles(TABLE, shorter)).extracting(Obstacle::code).containsExactly("decision.cellNotPlain");
        var elements =
                changed("<text>35</text>", "<text>35" + "<a>".repeat(40_000) + "</a>".repeat(40_000) + "</text>");
        assertThat(catchThrowableOfType(Refused.class, () -> DecisionFile.read(elements))
                        .obstacles())
                .extracting(Obstacle::code)
                .containsExactly("decision.notDmn");
    }

    @Test
    void the_engine_for_trials_knows_no_other_language() {
        var table = changed("<inputExpression id=\"", "<inputExpression expressionLanguage=\"juel\" id=\"");
        var trials = FeelOnly.engine();
        var parsed = trials.parseDecision(TABLE.name(), new ByteArrayInputStream(table));

        assertThatThrownBy(() -> trials.evaluateDecisionTable(parsed, Map.of()))
                .hasStackTraceContaining("OtherLanguage");
    }

    @Test
    void a_wrong_cell_is_named_by_row_and_column() {
        var found = obstacles(TABLE, changed("<text>35</text>", "<text>]</text>"));

        assertThat(found).containsExactly(Obstacle.at("file", "decision.cell", 7, "Working days", "]"));
    }

    static byte[] changed(String old, String changed) {
        var delivered = new String(TABLE.delivered(), UTF_8);
        assertThat(delivered).contains(old);
        return delivered.replace(old, changed).getBytes(UTF_8);
    }

    private static List<Obstacle> obstacles(DecisionKey decision, byte[] bytes) {
        return DecisionWork.obstacles(decision, bytes);
    }

    /** How actions were rated until it was asked how often somebody reported on them. */
    static byte[] fromBeforeReportsWereCounted() {
        var file = new String(DecisionKey.progressRating.delivered(), UTF_8)
                .replaceAll("(?s)<input id=\"reports\".*?</input>", "")
                .replaceAll("(?s)<rule id=\"nothingReported\">.*?</rule>", "")
                .replaceAll("<inputEntry id=\"\\w+_in13\">.*?</inputEntry>", "");
        return file.replace("\"AMBER\",\"GREY\",", "\"AMBER\",").getBytes(UTF_8);
    }

    @Test
    void a_table_that_asks_less_can_still_be_asked_but_not_one_that_asks_more() {
        var now = DecisionFile.read(DecisionKey.progressRating.delivered());
        var before = DecisionFile.read(fromBeforeReportsWereCounted());

        assertThat(before.questions()).hasSize(now.questions().size() - 1);
        assertThat(before.fits(now)).isTrue();
        assertThat(now.fits(before)).isFalse();
    }
}
