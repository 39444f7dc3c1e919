package followthrough.letter.quotation;

/** Whether a correction is that of a misread letter or two: one sign in twenty, and never another sentence. */
final class Misreading {

    private static final int ONE_IN = 20;
    private static final int AT_LEAST = 2;

    static boolean is(String read, String corrected) {
        var before = new FoldedLetter(read).folded();
        var after = new FoldedLetter(corrected).folded();
        int allowed = Math.max(AT_LEAST, before.length() / ONE_IN);
        return Math.abs(before.length() - after.length()) <= allowed && distance(before, after) <= allowed;
    }

    /** How many letters have to come, go or change. */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) row[j] = j;
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }

    private Misreading() {}
}
