package followthrough.letter.reading.list;

import followthrough.inspection.Framework.Heading;
import followthrough.letter.document.Line;
import followthrough.letter.document.Prose;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether lines whose words are those of a heading also stand as one, and are no part of a sentence or an item. */
final class HeadingLines {

    private static final int SHORT = 6;

    /** What the words of so many lines would open. */
    interface Named {
        Optional<Heading> by(int first, int count);
    }

    private interface Rule {
        boolean allows(Heading heading, int first, int count);
    }

    private final List<Line> lines;
    private final Named named;
    private final List<Rule> rules = List.of(
            this::isWhole, this::isSetAlike, this::isNoHeadingWithAnItem, this::isNoSentence, this::standsApartIfLoose);

    HeadingLines(List<Line> lines, Named named) {
        this.lines = lines;
        this.named = named;
    }

    boolean isHeading(Heading heading, int first, int count) {
        return rules.stream().allMatch(rule -> rule.allows(heading, first, count));
    }

    /** "The LSCB has used a meeting to identify the themes for / learning" goes on. */
    private boolean isWhole(Heading heading, int first, int count) {
        var next = after(first, count);
        if (next == null || next.gap() > 0 || next.markup().marker() != null) return true;
        boolean alike = isEmphasised(next) == isEmphasised(lines.get(first));
        return !alike || !Prose.startsLowerCase(next.words()) || next.emphasised();
    }

    private boolean isSetAlike(Heading heading, int first, int count) {
        boolean emphasised = lines.get(first).emphasised();
        return lines.subList(first, first + count).stream().allMatch(line -> line.emphasised() == emphasised);
    }

    /** "Areas for improvement / Health leaders should …" is a heading of one line. */
    private boolean isNoHeadingWithAnItem(Heading heading, int first, int count) {
        if (count == 1 || isEmphasised(lines.get(first))) return true;
        boolean goesOn = Prose.startsLowerCase(lines.get(first + count - 1).words());
        return goesOn || named.by(first, count - 1).isEmpty();
    }

    /** Numbered lines are items unless they name a list of findings; "Leadership is weak." is a sentence. */
    private boolean isNoSentence(Heading heading, int first, int count) {
        if (heading.kind() != null) return !last(first, count).endsWith(".") || isShort(first, count);
        if (lines.get(first).markup().marker() != null)
            return heading.forOthers() && !last(first, count).endsWith(".");
        return !last(first, count).endsWith(".") || isShortAndApart(first, count);
    }

    private boolean isShort(int first, int count) {
        return count == 1 && Prose.words(lines.get(first).text()) <= SHORT;
    }

    private boolean standsApartIfLoose(Heading heading, int first, int count) {
        if (!heading.loose()) return true;
        var line = lines.get(first);
        var next = after(first, count);
        boolean below = next != null && (next.gap() > 0 || next.markup().marker() != null);
        return line.markup().marker() == null && (isEmphasised(line) || (line.gap() > 0 && below));
    }

    private boolean isShortAndApart(int first, int count) {
        var next = after(first, count);
        return count == 1
                && lines.get(first).gap() > 0
                && Prose.words(lines.get(first).text()) <= SHORT
                && (next == null || next.gap() > 0);
    }

    private String last(int first, int count) {
        return lines.get(first + count - 1).text();
    }

    private @Nullable Line after(int first, int count) {
        return first + count < lines.size() ? lines.get(first + count) : null;
    }

    private static boolean isEmphasised(Line line) {
        return line.emphasised() || line.markup().heading();
    }
}
