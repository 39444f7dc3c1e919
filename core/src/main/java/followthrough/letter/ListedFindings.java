package followthrough.letter;

import followthrough.inspection.FindingKind;
import followthrough.letter.quotation.Passage;
import followthrough.letter.quotation.QuotedWords;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** The findings of one letter in its order, and how a reading of them is put right; the letter says when it may be. */
@Embeddable
class ListedFindings {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "letter", nullable = false)
    @OrderColumn(name = "position")
    private List<Finding> items = new ArrayList<>();

    List<Finding> all() {
        return List.copyOf(items);
    }

    List<Finding> forWork() {
        return items.stream().filter(finding -> finding.category().needsWork()).toList();
    }

    Finding get(UUID wanted) {
        return items.stream()
                .filter(finding -> finding.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Takes the place of what was read before. */
    void read(List<Wording> wordings) {
        items.clear();
        for (var wording : wordings) items.add(new Finding(wording).readAs(items.size() + 1));
    }

    /** The same words, each finding still knowing whom it continues. */
    void continueFrom(ListedFindings earlier) {
        earlier.items.forEach(finding -> items.add(finding.copied()));
    }

    /** What was written here keeps its identity, and what a person confirmed of it. */
    void replaceWith(List<Composition.Placed> placed) {
        var known = all();
        items.clear();
        placed.forEach(one -> items.add(place(one, known)));
    }

    private static Finding place(Composition.Placed placed, List<Finding> known) {
        var finding = known.stream()
                .filter(one -> one.id().equals(placed.id()))
                .findFirst()
                .orElseGet(() -> new Finding(placed.id(), placed.wording()));
        reword(finding, placed.wording(), placed.repeats());
        return finding;
    }

    void reword(UUID wanted, Wording wording, @Nullable AreaReference repeats) {
        insistOnWords(wording);
        reword(get(wanted), wording, repeats);
    }

    private static void reword(Finding finding, Wording wording, @Nullable AreaReference repeats) {
        finding.reword(wording);
        finding.repeat(wording.category().needsWork() ? repeats : null);
    }

    void add(Wording wording, int position) {
        insistOnWords(wording);
        items.add(Math.max(0, Math.min(position, items.size())), new Finding(wording));
    }

    /** Each item that a doubt quotes becomes a finding, at its place among the others. */
    void take(Warning doubt, FindingKind kind, String letter) {
        int from = doubt.startAt() == null ? 0 : doubt.startAt();
        for (var words : doubt.quoted()) {
            var place = Passage.of(words, letter, from).orElse(Passage.NOWHERE);
            var wording = new Wording(kind, "", words, doubt.page(), null, null, place.start(), place.end());
            add(wording, positionOf(place));
            if (place.end() > 0) from = place.end();
        }
    }

    private int positionOf(Passage place) {
        int position = 0;
        while (position < items.size() && items.get(position).wording().start() < place.start()) position++;
        return place.start() < 0 ? items.size() : position;
    }

    private static void insistOnWords(Wording wording) {
        Refused.unlessEmpty(wording.text().isBlank() ? List.of(Obstacle.at("text", "findingWithoutWords")) : List.of());
    }

    /** Marks a sentence that the letter holds already. */
    Finding quote(FindingKind category, QuotedWords words) {
        var finding = new Finding(
                new Wording(category, "Added from the text", words.words(), null, null, null, -1, -1).quoting(words));
        items.add(finding);
        return finding;
    }

    void remove(UUID wanted) {
        items.remove(get(wanted));
    }

    /** Both halves keep what the letter says about the whole. */
    void split(UUID wanted, int at, String letter) {
        var whole = get(wanted);
        var words = whole.wording();
        Refused.when(at <= 0 || at >= words.text().length(), "splitOutsideText");
        var first = words.text().substring(0, at).strip();
        var second = words.text().substring(at).strip();
        Refused.when(first.isEmpty() || second.isEmpty(), "splitOutsideText");
        whole.reword(part(words, first, letter));
        items.add(items.indexOf(whole) + 1, new Finding(part(words, second, letter)));
    }

    /** One half of a finding, marked where it stands within the whole. */
    private static Wording part(Wording whole, String words, String letter) {
        return Passage.of(words, letter, whole.start())
                .filter(found -> found.end() <= whole.end())
                .map(found -> whole.saying(words).marked(found.start(), found.end()))
                .orElseGet(() -> whole.saying(words));
    }

    void joinWithNext(UUID wanted) {
        var first = get(wanted);
        var next = items.indexOf(first) + 1;
        Refused.when(next >= items.size(), "nothingToJoin");
        var second = items.get(next);
        Refused.when(second.category() != first.category(), "joinOfDifferentKinds");
        first.reword(first.wording().joined(second.wording()));
        items.remove(second);
    }
}
