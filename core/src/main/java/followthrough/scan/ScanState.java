package followthrough.scan;

/** Where scanning a file stands; each has words. */
public enum ScanState {
    NOT_SCANNED,
    WAITING,
    /** It waits, since the scanner does not answer. */
    SCANNER_AWAY,
    /** It waits, since the scanner takes no files as large. */
    TOO_LARGE,
    CLEAN,
    REFUSED;

    /** Whether somebody may open the file. */
    public boolean opens() {
        return this == NOT_SCANNED || this == CLEAN;
    }
}
