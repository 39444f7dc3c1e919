package followthrough.scan;

import followthrough.shared.ByteSource;
import org.jspecify.annotations.Nullable;

/** What says whether there is something harmful in a file; a port, since installations have scanners of their own. */
interface FileScanner {

    /**
     * What it said.
     *
     * @param found what the scanner calls it, or null where it found nothing
     */
    record Finding(@Nullable String found) {}

    /**
     * Looks through a whole file.
     *
     * @throws ScannerTrouble where it does not say
     */
    Finding scan(ByteSource file);
}
