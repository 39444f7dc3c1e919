package followthrough.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a file is by its first bytes; its name and what a browser says are only compared with that. */
public enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    PACKED(FileKind.ANY),
    OLD_OFFICE(FileKind.ANY),
    PROGRAM(FileKind.ANY),
    TEXT("text/plain"),
    OTHER(FileKind.ANY);

    /** How many of the first bytes are enough to tell. */
    public static final int BEGINNING = 1_100;

    private static final String ANY = "application/octet-stream";

    private static final Set<FileKind> SHOWN = Set.of(PDF, PNG, JPEG, GIF, WEBP);

    private static final Map<String, FileKind> BY_ENDING = Map.ofEntries(
            Map.entry("pdf", PDF),
            Map.entry("png", PNG),
            Map.entry("jpg", JPEG),
            Map.entry("jpeg", JPEG),
            Map.entry("gif", GIF),
            Map.entry("webp", WEBP),
            Map.entry("docx", PACKED),
            Map.entry("xlsx", PACKED),
            Map.entry("pptx", PACKED),
            Map.entry("odt", PACKED),
            Map.entry("ods", PACKED),
            Map.entry("odp", PACKED),
            Map.entry("zip", PACKED),
            Map.entry("doc", OLD_OFFICE),
            Map.entry("xls", OLD_OFFICE),
            Map.entry("ppt", OLD_OFFICE),
            Map.entry("msg", OLD_OFFICE),
            Map.entry("txt", TEXT),
            Map.entry("csv", TEXT),
            Map.entry("md", TEXT));

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As the file may be handed to a browser: a picture or PDF as what it is, all else as bytes. */
    public String servedAs() {
        return SHOWN.contains(this) ? mediaType : ANY;
    }

    /** As it is kept: words only where the name says so, too. */
    String keptAs(String name) {
        if (this == TEXT) return BY_ENDING.get(ending(name)) == TEXT ? mediaType : ANY;
        return mediaType;
    }

    /** False for a file that pretends to be another kind than it is. */
    boolean fits(String name, String claimed) {
        var named = BY_ENDING.get(ending(name));
        if (named != null && !holds(named)) return false;
        var type = claimed.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        return SHOWN.stream().noneMatch(kind -> kind != this && kind.mediaType.equals(type));
    }

    /** New office files come in the old container where they ask for a password. */
    boolean isLocked(String name) {
        return this == OLD_OFFICE && BY_ENDING.get(ending(name)) == PACKED;
    }

    /** Old office files may be text or pages of the web. */
    private boolean holds(FileKind named) {
        if (SHOWN.contains(named)) return this == named;
        if (named == PACKED) return this == PACKED;
        return !SHOWN.contains(this) && this != PACKED;
    }

    public static FileKind of(byte[] beginning) {
        if (begins(beginning, "\u0089PNG\r\n")) return PNG;
        if (begins(beginning, "\u00ff\u00d8\u00ff")) return JPEG;
        if (begins(beginning, "GIF87a") || begins(beginning, "GIF89a")) return GIF;
        if (begins(beginning, "RIFF") && contains(beginning, "WEBP", 16)) return WEBP;
        if (contains(beginning, "%PDF-", BEGINNING)) return PDF;
        if (begins(beginning, "PK")) return PACKED;
        if (begins(beginning, "\u00d0\u00cf\u0011\u00e0")) return OLD_OFFICE;
        if (begins(beginning, "MZ") && holdsZeros(beginning)) return PROGRAM;
        if (begins(beginning, "\u007fELF") || begins(beginning, "#!")) return PROGRAM;
        return holdsZeros(beginning) ? OTHER : TEXT;
    }

    private static boolean begins(byte[] bytes, String sign) {
        var wanted = sign.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static boolean contains(byte[] bytes, String sign, int within) {
        return new String(bytes, 0, Math.min(within, bytes.length), StandardCharsets.ISO_8859_1).contains(sign);
    }

    private static boolean holdsZeros(byte[] bytes) {
        for (byte one : bytes) if (one == 0) return true;
        return false;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
