package followthrough.letter.document.converted;

import java.util.ArrayDeque;
import java.util.Deque;

/** How the characters are set that come next; a group ends what was said within it. */
final class RichTextStates {

    private static final int DEEPEST = 500;

    private record State(boolean silent, boolean hidden, boolean deleted, boolean bold, int replacement) {}

    private final Deque<State> outer = new ArrayDeque<>();
    private State now = new State(false, false, false, false, 1);
    private int tooDeep;

    void open() {
        if (outer.size() < DEEPEST) outer.push(now);
        else tooDeep++;
    }

    void close() {
        if (tooDeep > 0) tooDeep--;
        else if (!outer.isEmpty()) now = outer.pop();
    }

    /** The rest of the group is not part of the text. */
    void silence() {
        now = new State(true, now.hidden, now.deleted, now.bold, now.replacement);
    }

    /** True when the word is about characters, and was taken. */
    boolean says(String word, int number) {
        boolean on = number != 0;
        now = switch (word) {
            case "b" -> new State(now.silent, now.hidden, now.deleted, on, now.replacement);
            case "v" -> new State(now.silent, on, now.deleted, now.bold, now.replacement);
            case "deleted" -> new State(now.silent, now.hidden, on, now.bold, now.replacement);
            case "uc" -> new State(now.silent, now.hidden, now.deleted, now.bold, Math.max(0, Math.min(number, 8)));
            case "plain" -> new State(now.silent, false, false, false, now.replacement);
            default -> now;
        };
        return switch (word) {
            case "b", "v", "deleted", "uc", "plain" -> true;
            default -> false;
        };
    }

    boolean isSilent() {
        return now.silent || now.hidden || now.deleted;
    }

    boolean isBold() {
        return now.bold;
    }

    /** How many characters stand in for one of Unicode. */
    int replacement() {
        return now.replacement;
    }
}
