package followthrough.letter.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.letter.quotation.Provenance.Slip;
import followthrough.letter.quotation.Provenance.Typed;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {

    private static final String TEXT = """
            Areas for development
            \u2022 Multi\u2010agency assess\u00ad
            ments are not timely, and children\u2019s views are \u201cseldom\u201d heard.
            \u2022 Managers do not record decisions.
            Page 3
            Supervision of staff is
            irregular. It is not recorded. Sta\ufb00 know this.
            """;

    private final Provenance published = Provenance.of(TEXT, true, false);
    private final Provenance ours = Provenance.of(TEXT, false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Multi-agency assessments are not timely, and children's views are \"seldom\" heard.",
                "\u2022 Managers do not record decisions.",
                "\uf0b7 Managers do not\nrecord decisions.",
                "Staff know this.",
                "Multi-agency assessments are not timely, and children\u2019s views are \u201cseldom\u201d heard.\n\u2022 Managers do not record decisions.",
                "Managers do not record decisions. It is not recorded."
            })
    void words_are_the_letter_s_whatever_typesetting_made_of_them(String typed) {
        var quoted = published.settle(Typed.of(typed), "text", "own");

        assertThat(quoted.own()).isFalse();
        assertThat(quoted.place().isSomewhere()).isTrue();
        assertThat(quoted.words()).doesNotContain("\u2022", "\uf0b7", "\n");
    }

    @Test
    void a_quotation_says_what_it_leaves_out_between_its_sentences() {
        var apart = "Managers do not record decisions.\nIt is not recorded.";
        var joined = published.joined(List.of("It is not recorded.", "Managers do not record decisions."));

        assertThat(quotation(apart)).containsExactly("quotationLeavesOut");
        assertThat(joined).isEqualTo("Managers do not record decisions.\n[\u2026]\nIt is not recorded.");
        assertThat(quotation(joined)).isEmpty();
        assertThat(published.settledQuotation(Typed.of(joined)).words())
                .isEqualTo("Managers do not record decisions. [\u2026] It is not recorded.");
        assertThat(quotation("It is not recorded. [...] Managers do not record decisions."))
                .containsExactly("wordsNotInLetter");
        assertThat(quotation("It is recorded. [\u2026] Staff know this.")).containsExactly("wordsNotInLetter");
        assertThat(ours.obstaclesToQuotation(new Typed(apart, 0, null, true), "text", "own"))
                .as("nobody keeps it by a tick")
                .isNotEmpty();
    }

    @Test
    void sentences_that_follow_each_other_are_one_quotation_also_around_the_number_of_a_page() {
        var overThePage = "Managers do not record decisions.\nSupervision of staff is irregular.";
        assertThat(quotation(overThePage)).isEmpty();
        assertThat(published.joined(List.of(overThePage, "It is not recorded.", "Staff know this.")))
                .doesNotContain("\u2026")
                .endsWith("It is not recorded.\nStaff know this.");
        assertThat(quotation("")).isEmpty();
        assertThat(Provenance.of("", false, false).obstaclesToQuotation(Typed.of("Words"), "text", "own"))
                .containsExactly(Obstacle.at("own", "wordsNotInLetterKept"));
    }

    private List<String> quotation(String words) {
        return published.obstaclesToQuotation(Typed.of(words), "text", "own").stream()
                .map(Obstacle::code)
                .toList();
    }

    @Test
    void a_deadline_is_the_letter_s_or_of_whoever_issues_it() {
        assertThat(published.obstaclesToDeadline("are not timely", false)).isEmpty();
        assertThat(published.obstaclesToDeadline("Within three months", true))
                .containsExactly(Obstacle.at("deadline", "deadlineNotInLetter"));
        assertThat(ours.obstaclesToDeadline("Within three months", false)).isNotEmpty();
        assertThat(ours.obstaclesToDeadline("Within three months", true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Managers record decisions.",
                "Assessments are timely.",
                "agers do not record",
                "Managers do not record decisions. Children are safe.",
                "It is not recorded. Managers do not record decisions.",
                "not timely heard"
            })
    void words_that_do_not_stand_there_so_are_refused_whoever_keeps_them(String typed) {
        var kept = new Typed(typed, 0, null, true);

        assertThat(published.obstacles(kept, "text", "own")).containsExactly(Obstacle.at("text", "wordsNotInLetter"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> published.settle(kept, "text", "own"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> published.insist(typed, "text"));
    }

    @Test
    void words_of_one_s_own_are_kept_only_once_one_has_been_told_and_stay_marked() {
        var typed = "Supervision is poor.";

        assertThat(ours.obstacles(Typed.of(typed), "text", "own"))
                .containsExactly(Obstacle.at("own", "wordsNotInLetterKept"));
        assertThat(ours.settle(new Typed(typed, 0, null, true), "text", "own").own())
                .isTrue();
    }

    @Test
    void a_misread_letter_is_put_right_in_a_published_letter_too_and_another_sentence_is_not() {
        var place = Passage.of("Managers do not record decisions.", TEXT, 0).orElseThrow();
        var slip = new Slip("Managers do not record decisions.", place);

        var right = published.settle(new Typed("Managers do not record decision.", 0, slip, true), "text", "own");

        assertThat(right.own()).isTrue();
        assertThat(right.place()).isEqualTo(place);
        assertThat(published.obstacles(new Typed("Managers record all decisions.", 0, slip, true), "text", "own"))
                .extracting(Obstacle::code)
                .containsExactly("wordsNotInLetter");
    }

    @Test
    void what_was_typed_from_a_letter_here_is_never_the_letter_s_own() {
        var typed = Provenance.of(TEXT, true, true).settle(Typed.of("It is not recorded."), "text", "own");

        assertThat(typed.own()).isTrue();
    }

    @Test
    void where_no_letter_is_words_are_kept_as_one_s_own() {
        var nothing = Provenance.of(" ", true, false);

        assertThat(nothing.obstacles(Typed.of("It is not recorded."), "text", "own"))
                .extracting(Obstacle::field)
                .containsExactly("own");
    }

    @Test
    void a_reason_quotes_exactly_or_not_at_all() {
        assertThat(published.obstaclesToReason(
                        "The letter says \u201cit is \u2018fine\u2019 everywhere\u201d later", "reason"))
                .extracting(Obstacle::code)
                .containsExactly("reasonQuotesNoLetter");
        assertThat(published.obstaclesToReason("Said already: \u201cIt is not recorded.\u201d", "reason"))
                .isEmpty();
        assertThat(published.obstaclesToReason("A \"strength\" of theirs", "reason"))
                .isEmpty();
    }

    @Test
    void what_stands_there_twice_is_found_where_it_was_picked() {
        var twice = Provenance.of("Good. Plans are late. Fair. Plans are late.", true, false);

        assertThat(twice.settle(new Typed("Plans are late.", 20, null, false), "text", "own")
                        .place()
                        .start())
                .isEqualTo(28);
    }
}
