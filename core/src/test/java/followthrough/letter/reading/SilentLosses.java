package followthrough.letter.reading;

import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.RepeatedSigns;
import followthrough.letter.document.Source;
import followthrough.letter.reading.doubt.DoubtKind;
import followthrough.letter.reading.doubt.ReadWarning;
import followthrough.letter.reading.list.Findings;
import followthrough.letter.reading.list.ReadFinding;
import followthrough.shared.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Counts the findings that a change makes the reader lose, and which of them without a doubt at their place. */
final class SilentLosses {

    private static final int BEGINNING = 25;

    private final LetterReader reader;
    private final List<String> silent = new ArrayList<>();
    private int mutations;
    private int lost;

    SilentLosses(LetterReader reader) {
        this.reader = reader;
    }

    void look(String name, Source document) {
        var source = new Source(document.text(), RepeatedSigns.taught(document.lines()), document.layout());
        var whole = reader.read(source);
        var lists = Findings.in(source.lines(), whole.framework()).lists();
        for (var mutation : Mutation.of(source, lists)) look(name, mutation, whole);
        for (var mutation : Mutation.ofAll(source)) look(name, mutation, whole);
    }

    private void look(String name, Mutation mutation, ReadLetter whole) {
        mutations++;
        compare(name, mutation, whole);
    }

    private void compare(String name, Mutation mutation, ReadLetter whole) {
        ReadLetter read;
        try {
            read = reader.read(mutation.source());
        } catch (LetterUnreadable refused) {
            return; // said as loudly as can be
        }
        for (var finding : whole.findings()) {
            if (isRead(finding, read, mutation.tellsKinds())) continue;
            lost++;
            if (!isDoubted(finding, read)) silent.add(name + ", " + mutation.name() + ": " + finding.text());
        }
    }

    private static boolean isRead(ReadFinding finding, ReadLetter read, boolean kind) {
        var words = FoldedText.of(finding.text());
        return read.findings().stream()
                .anyMatch(one ->
                        (!kind || one.kind().needsWork() == finding.kind().needsWork())
                                && FoldedText.of(one.text()).contains(words));
    }

    /** At its place, and about a list or a finding: a sentence that sounds like a weakness is no such doubt. */
    private static boolean isDoubted(ReadFinding finding, ReadLetter read) {
        var beginning =
                finding.text().substring(0, Math.min(BEGINNING, finding.text().length()));
        var words = FoldedText.of(beginning);
        return read.warnings().stream()
                .filter(warning -> warning.kind() != DoubtKind.UNLISTED_WEAKNESS && warning.place() != null)
                .anyMatch(warning -> FoldedText.of(covered(warning, read)).contains(words));
    }

    private static String covered(ReadWarning warning, ReadLetter read) {
        var place = Objects.requireNonNull(warning.place());
        return read.text()
                .substring(
                        place.start(),
                        Math.min(place.end() + BEGINNING, read.text().length()));
    }

    /** What was counted of another letter. */
    void add(SilentLosses other) {
        silent.addAll(other.silent);
        mutations += other.mutations;
        lost += other.lost;
    }

    List<String> silent() {
        return silent;
    }

    @Override
    public String toString() {
        return "%d changes, %d findings lost, %d of them silently".formatted(mutations, lost, silent.size());
    }
}
