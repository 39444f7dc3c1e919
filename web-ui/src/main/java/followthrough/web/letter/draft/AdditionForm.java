package followthrough.web.letter.draft;

import followthrough.inspection.FindingKind;
import followthrough.letter.Finding;
import followthrough.letter.Letter;
import followthrough.letter.LooseSentence;
import followthrough.letter.Wording;
import followthrough.letter.quotation.Passage;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.web.form.Declaration;
import followthrough.web.letter.DraftPages;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A finding that was not read: its kind, and its words, ticked in the letter's text or pasted.
 *
 * @param sentences where the ticked sentences begin in the text
 * @param near where the words were picked in the text, since the same may stand there twice; null for pasted ones
 */
record AdditionForm(
        @Pattern(regexp = DraftPages.KINDS, message = "{letterFinding.kind.missing}") @Nullable
        String kind,

        @Nullable String heading,

        @Nullable String text,
        @Nullable List<Integer> sentences,
        @Nullable Integer near,
        @Declaration @Nullable Boolean ownWords,
        @Nullable String reason) {

    static final AdditionForm BLANK = new AdditionForm("AREA_FOR_IMPROVEMENT", "", "", List.of(), null, false, "");

    static AdditionForm of(LooseSentence sentence) {
        return new AdditionForm(
                BLANK.kind(), "", sentence.words(), List.of(), sentence.place().start(), false, "");
    }

    AdditionForm {
        kind = kind == null ? "" : kind;
        sentences = sentences == null ? List.of() : sentences.stream().sorted().toList();
        ownWords = Boolean.TRUE.equals(ownWords);
        reason = reason == null ? "" : reason.strip();
    }

    List<Integer> ticked() {
        return sentences == null ? List.of() : sentences;
    }

    /** Only of a form without errors. */
    Wording wording(Letter letter) {
        var words = text == null ? "" : text.strip();
        if (!words.isEmpty()) {
            var place = Passage.of(words, letter.text(), near == null ? 0 : near)
                    .or(() -> Passage.of(words, letter.text(), 0))
                    .orElse(Passage.NOWHERE);
            return said(letter, words, place);
        }
        var ticked = ticked(letter.text());
        if (ticked.isEmpty()) throw new Refused(Obstacle.at("text", "findingWithoutWords"));
        var joined = ticked.stream()
                .map(place ->
                        letter.text().substring(place.start(), place.end()).strip())
                .map(sentence -> sentence.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
        return said(
                letter,
                joined,
                new Passage(ticked.get(0).start(), ticked.get(ticked.size() - 1).end()));
    }

    /** Before the first finding that stands further on in the text. */
    static int position(Letter letter, Wording wording) {
        var findings = letter.findings();
        if (wording.start() < 0) return findings.size();
        for (int index = 0; index < findings.size(); index++) {
            if (findings.get(index).wording().start() > wording.start()) return index;
        }
        return findings.size();
    }

    private List<Passage> ticked(String text) {
        var starts = SentenceBreaks.sentences(text);
        var found = new ArrayList<Passage>();
        for (int index = 0; index < starts.size(); index++) {
            if (!ticked().contains(starts.get(index))) continue;
            var end = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
            var trailing = text.substring(starts.get(index), end);
            found.add(new Passage(
                    starts.get(index),
                    starts.get(index) + trailing.stripTrailing().length()));
        }
        return found;
    }

    private Wording said(Letter letter, String words, Passage place) {
        var category = FindingKind.valueOf("" + kind);
        return new Wording(
                category,
                headed(letter, category),
                words,
                null,
                null,
                null,
                place.start(),
                place.end(),
                Boolean.TRUE.equals(ownWords));
    }

    /** The heading as it was typed, or that of the other findings of this kind. */
    private String headed(Letter letter, FindingKind category) {
        if (heading != null && !heading.isBlank()) return heading.strip();
        return letter.findings().stream()
                .filter(finding -> finding.category() == category)
                .map(Finding::wording)
                .map(Wording::heading)
                .findFirst()
                .orElse("");
    }
}
