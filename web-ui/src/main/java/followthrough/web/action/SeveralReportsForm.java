package followthrough.web.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reports on several actions at once: what holds for all of them, and what is said of one alone in its place.
 *
 * @param lines one for each action that was chosen, in that order
 */
record SeveralReportsForm(String text, String changed, List<ReportedLine> lines) {

    SeveralReportsForm {
        text = clean(text);
        changed = clean(changed);
        lines = lines == null
                ? List.of()
                : lines.stream()
                        .map(line -> Objects.requireNonNullElse(line, ReportedLine.of("")))
                        .toList();
    }

    /**
     * What is said of one of them.
     *
     * @param action its id
     * @param stands "onTime" or "done"
     * @param text instead of what is said of all
     * @param changed likewise
     */
    record ReportedLine(String action, String stands, String text, String changed) {

        ReportedLine {
            action = clean(action);
            stands = clean(stands);
            text = clean(text);
            changed = clean(changed);
        }

        static ReportedLine of(String action) {
            return new ReportedLine(action, "", "", "");
        }

        /** One that had gone when the page was drawn leaves an empty place. */
        boolean isShown() {
            return !action.isEmpty();
        }

        boolean isDone() {
            return stands.equals("done");
        }

        boolean saysHowItStands() {
            return isDone() || stands.equals("onTime");
        }
    }

    static SeveralReportsForm blank(List<String> chosen) {
        return new SeveralReportsForm(
                "", "", chosen.stream().map(ReportedLine::of).toList());
    }

    /** What was typed of each action stands beside that one, whichever are chosen now. */
    SeveralReportsForm over(List<String> chosen) {
        var found = new ArrayList<ReportedLine>();
        for (var action : chosen)
            found.add(lines.stream()
                    .filter(line -> line.action().equals(action))
                    .findFirst()
                    .orElseGet(() -> ReportedLine.of(action)));
        return new SeveralReportsForm(text, changed, found);
    }

    String textOf(ReportedLine line) {
        return line.text().isEmpty() ? text : line.text();
    }

    String changedOf(ReportedLine line) {
        return line.changed().isEmpty() ? changed : line.changed();
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
