package followthrough.scan;

/** The scanner did not say whether a file is clean, so that it waits. */
final class ScannerTrouble extends RuntimeException {

    enum Reason {
        /** It cannot be reached, or broke off. */
        AWAY,
        /** It took longer than it may. */
        SLOW,
        /** It said what nobody understands. */
        GARBLED,
        /** It takes no files of this size, which its operator decides. */
        TOO_LARGE
    }

    private final Reason reason;

    ScannerTrouble(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
