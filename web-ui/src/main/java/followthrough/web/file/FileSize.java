package followthrough.web.file;

import followthrough.web.Messages;

/** How large a file is, in words. */
public final class FileSize {

    private static final long KILO = 1024;

    public static String of(long bytes, Messages words) {
        if (bytes < KILO) return words.text("evidence.bytes", bytes);
        if (bytes < KILO * KILO) return words.text("evidence.kilobytes", bytes / KILO);
        return words.text("evidence.megabytes", bytes / (KILO * KILO));
    }

    private FileSize() {}
}
