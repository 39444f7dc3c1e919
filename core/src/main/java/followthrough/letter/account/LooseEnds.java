package followthrough.letter.account;

import followthrough.letter.Finding;
import followthrough.letter.Letter;
import followthrough.letter.LetterPages;
import followthrough.letter.LooseSentence;
import followthrough.letter.document.Layout;
import followthrough.letter.narrative.Belongings;
import followthrough.letter.narrative.Belongings.Told;
import followthrough.letter.narrative.Outline;
import followthrough.letter.quotation.ParagraphNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts sentences that nobody has accounted for together: below the finding that they may speak of, or as they stand. */
@Service
@Transactional(readOnly = true)
public class LooseEnds {

    private final LetterPages pages;

    LooseEnds(LetterPages pages) {
        this.pages = pages;
    }

    /** A sentence that may speak of what a finding says. */
    public record Offer(LooseSentence sentence, boolean likely) {}

    /** Sentences that may speak of what a finding says; a person decides. */
    public record Proposal(Finding finding, List<Offer> offers) {

        public boolean holds(LooseSentence sentence) {
            return offers.stream().anyMatch(offer -> offer.sentence().equals(sentence));
        }
    }

    /** How sentences are put together that one decides of. */
    public enum By {
        HEADING,
        PARAGRAPH,
        PAGE,
        ALL;

        /** As addresses and messages say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** By heading, where nothing else is asked for. */
        public static By of(String word) {
            return Arrays.stream(values())
                    .filter(by -> by.word().equals(word))
                    .findFirst()
                    .orElse(HEADING);
        }
    }

    /**
     * Sentences that stand together.
     *
     * @param start where their paragraph begins, if they are of one
     * @param heading above them; empty where there is none, or where several stand together
     * @param number of the paragraph by the letter's own count, or of the page; null where it has none
     */
    public record Group(int start, String heading, @Nullable Integer number, List<LooseSentence> sentences) {

        private Group holding(List<LooseSentence> all) {
            return new Group(start, heading, number, List.copyOf(all));
        }
    }

    /** For each finding that needs work the sentences, of those that nobody has accounted for, that may be its evidence. */
    public List<Proposal> proposals(Letter letter, List<LooseSentence> loose) {
        var findings = letter.findingsForWork();
        var told = new Belongings(
                findings.stream()
                        .map(finding -> finding.wording().heading() + " " + finding.text())
                        .toList(),
                loose.stream().map(LooseEnds::told).toList(),
                letter.text());
        List<List<Offer>> offers =
                findings.stream().<List<Offer>>map(each -> new ArrayList<>()).toList();
        for (var sentence : loose) {
            told.of(told(sentence))
                    .ifPresent(found -> offers.get(found.finding()).add(new Offer(sentence, found.likely())));
        }
        return IntStream.range(0, findings.size())
                .filter(at -> !offers.get(at).isEmpty())
                .mapToObj(at -> new Proposal(findings.get(at), List.copyOf(offers.get(at))))
                .toList();
    }

    private static Told told(LooseSentence sentence) {
        return new Told(sentence.words(), sentence.place().start());
    }

    /** Sentences as one decides of them together, in letter order. */
    public List<Group> groups(Letter letter, List<LooseSentence> loose, By by) {
        var outline = Outline.of(letter.text());
        var numbers = ParagraphNumbers.of(letter.text());
        var layout = by == By.PAGE ? pages.layout(letter) : Layout.NONE;
        Map<Group, List<LooseSentence>> groups = new LinkedHashMap<>();
        for (var sentence : loose) {
            int start = sentence.place().start();
            var paragraph = outline.at(start);
            var group = switch (by) {
                case ALL -> new Group(0, "", null, List.of());
                case HEADING -> new Group(0, paragraph.heading(), null, List.of());
                case PARAGRAPH -> new Group(paragraph.start(), paragraph.heading(), numbers.at(start), List.of());
                case PAGE -> new Group(0, "", page(layout, sentence), List.of());
            };
            groups.computeIfAbsent(group, each -> new ArrayList<>()).add(sentence);
        }
        return groups.entrySet().stream()
                .map(group -> group.getKey().holding(group.getValue()))
                .toList();
    }

    private static @Nullable Integer page(Layout layout, LooseSentence sentence) {
        var place = sentence.place();
        var lines = layout.regions(place.start(), place.end());
        return lines.isEmpty() ? null : lines.get(0).page();
    }
}
