package followthrough.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import followthrough.inspection.Authorities;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Frameworks;
import followthrough.inspection.LetterOutlines;
import followthrough.letter.reading.LetterReader;
import followthrough.letter.reading.list.ReadFinding;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptTest {

    private static final LetterFacts FACTS = new LetterFacts(
            "Northmoor Council",
            LocalDate.of(2026, 3, 2),
            null,
            "Dana Okafor",
            "Ines Ward",
            "a\nb",
            null,
            null,
            null,
            null);

    private final PersonId inspector = PersonId.next();
    private final Piece strengths = Piece.heading("Strengths", FindingKind.STRENGTH);
    private final Piece weaknesses = Piece.heading("Areas for improvement", FindingKind.AREA_FOR_IMPROVEMENT);
    private final Letter letter = new Letter(
            new InspectionReference("NOM-2026-01"),
            1,
            new LetterContent("", FACTS, List.of(), List.of(), List.of(), List.of()),
            inspector);
    private final Manuscript manuscript =
            new Manuscript(letter.id(), "Focused visit: Northmoor", List.of(strengths, weaknesses));

    @Test
    void findings_stand_where_the_text_has_them_and_keep_their_identity_when_they_move() {
        var opening = Piece.paragraph("Dear Dana,");
        var late = Piece.finding("Visits are late.", FindingKind.AREA_FOR_IMPROVEMENT);
        var rare = Piece.finding("Supervision is rare.", FindingKind.AREA_FOR_IMPROVEMENT);
        manuscript.put(opening, null);
        manuscript.put(late, weaknesses.id());
        manuscript.put(rare, late.id());
        letter.compose(manuscript, false, inspector);
        var before = letter.findings().get(1);
        manuscript.move(rare.id(), true);
        letter.compose(manuscript, false, inspector);

        assertThat(letter.findings())
                .extracting(Finding::text)
                .containsExactly("Supervision is rare.", "Visits are late.");
        assertThat(letter.findings().get(0)).isSameAs(before);
        for (var finding : letter.findings()) {
            var wording = finding.wording();
            assertThat(letter.text().substring(wording.start(), wording.end())).isEqualTo(finding.text());
            assertThat(wording.heading()).isEqualTo("Areas for improvement");
        }
        assertThat(letter.text())
                .contains("2 March 2026", "Dana Okafor", "Copies: a, b", "Dear Dana,")
                .doesNotContain("Strengths");
    }

    @Test
    void a_finding_becomes_of_the_kind_of_the_heading_that_it_moves_to() {
        var finding = Piece.finding("Visits are on time.", FindingKind.AREA_FOR_IMPROVEMENT);
        manuscript.put(finding, weaknesses.id());

        manuscript.move(finding.id(), true);

        assertThat(manuscript.piece(finding.id()).category()).isEqualTo(FindingKind.STRENGTH);
        manuscript.move(strengths.id(), true);
        assertThat(manuscript.pieces().get(0)).isEqualTo(strengths);
    }

    @Test
    void a_heading_moves_with_all_that_stands_below_it() {
        var opening = Piece.paragraph("Dear Dana,");
        var late = Piece.finding("Visits are late.", FindingKind.AREA_FOR_IMPROVEMENT);
        manuscript.put(opening, null);
        manuscript.put(late, weaknesses.id());

        manuscript.move(weaknesses.id(), true);
        assertThat(manuscript.pieces()).containsExactly(opening, weaknesses, late, strengths);
        manuscript.move(weaknesses.id(), true);
        assertThat(manuscript.pieces()).containsExactly(opening, weaknesses, late, strengths);
        manuscript.move(weaknesses.id(), false);
        assertThat(manuscript.pieces()).containsExactly(opening, strengths, weaknesses, late);
        manuscript.move(weaknesses.id(), false);
        assertThat(manuscript.pieces()).containsExactly(opening, strengths, weaknesses, late);
    }

    @Test
    void nothing_empty_is_kept_and_nothing_empty_is_handed_over() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> manuscript.put(Piece.paragraph(" "), null));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> manuscript.put(
                        new Piece(UUID.randomUUID(), Piece.Type.FINDING, "Words", null, null, null), null));
        assertThat(manuscript.obstaclesToSubmit(LetterFacts.NONE))
                .extracting(Obstacle::code)
                .containsExactly("letterWithoutWords", "letterUndated", "letterWithoutAddressee");
        manuscript.put(Piece.paragraph("We found nothing to improve."), null);
        assertThat(manuscript.obstaclesToSubmit(FACTS)).isEmpty();
    }

    @Test
    void a_correction_goes_on_with_the_same_words_and_findings_of_its_own() {
        var late = Piece.finding("Visits are late.", FindingKind.AREA_FOR_IMPROVEMENT);
        manuscript.put(late, weaknesses.id());
        manuscript.reword(late.saying("Visits are rare.", FindingKind.AREA_FOR_IMPROVEMENT, "Within a month", null));
        letter.compose(manuscript, false, inspector);
        var draft = letter.correction(inspector);

        var copied = manuscript.copiedTo(draft);
        draft.compose(copied, false, inspector);

        assertThat(draft.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.continues()).isEqualTo(late.id());
            assertThat(finding.wording().deadline()).isEqualTo("Within a month");
        });
        copied.remove(copied.pieces().get(2).id());
        draft.compose(copied, false, inspector);
        assertThat(draft.findings()).isEmpty();
        assertThat(draft.text()).doesNotContain("Visits are");
    }

    /** Whoever receives such a letter can import it. */
    @ParameterizedTest
    @ValueSource(strings = {"ucra", "ilacs", "ilacs-focused", "jtai"})
    void a_letter_that_was_written_here_is_read_with_the_same_findings(String framework) {
        var known = new Frameworks().byCode(framework).orElseThrow();
        var pieces = new ArrayList<Piece>();
        for (var section : new LetterOutlines().of(framework)) {
            pieces.add(Piece.heading(section.heading(), section.kind()));
            var kind = section.kind();
            if (kind == null) {
                pieces.add(Piece.paragraph("This is what inspectors saw in the week of the visit, at some length."));
                continue;
            }
            pieces.add(Piece.finding("The timeliness of visits to children under " + section.heading() + ".", kind));
            pieces.add(Piece.finding("The quality of supervision of staff under " + section.heading() + ".", kind));
        }
        letter.compose(new Manuscript(letter.id(), known.name() + ": Northmoor Council", pieces), false, inspector);

        var read = new LetterReader(Authorities.withDemo(), new Frameworks())
                .read(letter.text().getBytes(StandardCharsets.UTF_8));

        assertThat(read.findings())
                .extracting(ReadFinding::kind, ReadFinding::text)
                .containsExactlyElementsOf(letter.findings().stream()
                        .map(finding -> tuple(finding.category(), finding.text()))
                        .toList());
        assertThat(read.letterDate()).isEqualTo(FACTS.dated());
    }
}
