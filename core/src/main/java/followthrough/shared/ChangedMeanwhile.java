package followthrough.shared;

/** Someone else changed the same thing first; what was typed is kept by the page, what is stored is untouched. */
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile() {
        super("changed meanwhile");
    }

    /** Compares the version a page was made from with the stored one. */
    public static void unless(long seen, long stored) {
        if (seen != stored) throw new ChangedMeanwhile();
    }
}
