package followthrough.statement;

import followthrough.shared.InspectionReference;
import followthrough.statement.StatementAnswer.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads the text of one part of a statement: one "Label: value" a line, further lines of a value indented. */
final class StatementText {

    private static final String INDENT = "    ";
    private static final String AFTER = "After the part with the fingerprint";
    private static final String AREA = "Area";
    private static final String FINDING = "Finding";
    private static final String VERSION = "Signed version";
    private static final String SIGNED_ON = "Signed on";
    private static final String SIGNED_BY = "Signed by";
    private static final String FINGERPRINT = "Fingerprint";
    private static final String PLAN = "Plan";
    private static final String REASONS = "Reasons for moved dates";
    private static final String GAPS = "Not answered";
    private static final String KEPT = "kept by the authority";

    private final StringBuilder text = new StringBuilder();

    private StatementText() {}

    /**
     * The heading of a part.
     *
     * @param number among the parts that were sent, or among the early drafts
     * @param after the fingerprint of the part before, so that the whole can be checked
     */
    StatementText(InspectionReference inspection, int number, StatementPart.Kind kind, @Nullable String after) {
        line("Statement of proposed action", inspection.value());
        line("Part", number + ", " + said(kind));
        if (after != null) line(AFTER, after);
    }

    /** What a part says besides who sent it and when: this is what a sender looks at beforehand. */
    static String body(StatementPart.Kind kind, boolean withReasons, List<StatementAnswer> answers, List<String> gaps) {
        return new StatementText()
                .line("Part", said(kind))
                .said(withReasons, answers, gaps)
                .toString();
    }

    StatementText said(boolean withReasons, List<StatementAnswer> answers, List<String> gaps) {
        line(REASONS, withReasons ? "included" : KEPT);
        if (!gaps.isEmpty()) line(GAPS, String.join(", ", gaps));
        answers.forEach(this::answer);
        return this;
    }

    private static String said(StatementPart.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    StatementText line(String label, String value) {
        text.append(label).append(": ").append(indented(value)).append('\n');
        return this;
    }

    StatementText answer(StatementAnswer answer) {
        line(AREA, answer.area()).line(FINDING, answer.finding());
        var signature = answer.signature();
        if (signature == null) line(VERSION, "none: an unsigned draft");
        else
            line(VERSION, String.valueOf(signature.version()))
                    .line(SIGNED_ON, signature.on().toString())
                    .line(SIGNED_BY, signature.by())
                    .line(FINGERPRINT, signature.sha256());
        return line(PLAN, answer.plan());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static List<StatementAnswer> answers(String content) {
        var found = new ArrayList<StatementAnswer>();
        var said = new HashMap<String, String>();
        for (var line : lines(content)) {
            if (line.label.equals(AREA)) said.clear();
            said.put(line.label, line.value());
            if (line.label.equals(PLAN)) found.add(answer(said));
        }
        return found;
    }

    static @Nullable String unanswered(String content) {
        return lines(content).stream()
                .filter(line -> line.label.equals(GAPS))
                .map(Line::value)
                .findFirst()
                .orElse(null);
    }

    private static StatementAnswer answer(Map<String, String> said) {
        return new StatementAnswer(
                said.getOrDefault(AREA, ""),
                said.getOrDefault(FINDING, ""),
                signature(said),
                said.getOrDefault(PLAN, "") + "\n");
    }

    private static @Nullable Signature signature(Map<String, String> said) {
        var on = said.get(SIGNED_ON);
        if (on == null) return null;
        return new Signature(
                Integer.parseInt(said.getOrDefault(VERSION, "0")),
                LocalDate.parse(on),
                said.getOrDefault(SIGNED_BY, ""),
                said.getOrDefault(FINGERPRINT, ""));
    }

    /** Whether a text says that it comes after this one, or after nothing. */
    static boolean follows(String content, @Nullable String fingerprint) {
        var said = lines(content).stream()
                .filter(line -> line.label.equals(AFTER))
                .map(Line::value)
                .toList();
        return said.equals(fingerprint == null ? List.of() : List.of(fingerprint));
    }

    private record Line(String label, StringBuilder words) {

        String value() {
            return words.toString();
        }
    }

    private static List<Line> lines(String content) {
        var lines = new ArrayList<Line>();
        for (var raw : content.lines().toList()) {
            var colon = raw.indexOf(": ");
            if (raw.startsWith(INDENT) && !lines.isEmpty()) {
                lines.get(lines.size() - 1).words.append('\n').append(raw.substring(INDENT.length()));
            } else if (colon > 0) {
                lines.add(new Line(raw.substring(0, colon), new StringBuilder(raw.substring(colon + 2))));
            }
        }
        return lines;
    }

    private static String indented(String value) {
        return value.strip().replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\n" + INDENT);
    }
}
