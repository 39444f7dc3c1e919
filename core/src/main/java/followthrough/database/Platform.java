package followthrough.database;

import java.nio.file.FileSystems;
import java.util.Locale;

/** The machine in the words of the archives: which system, which processor. */
record Platform(String system, String processor) {

    private static final String WINDOWS = "windows";

    static Platform here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String osName, String osArch) {
        var name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith(WINDOWS)) return new Platform(WINDOWS, "x86_64"); // on ARM, Windows translates
        return new Platform(
                name.startsWith("mac") ? "darwin" : name,
                switch (osArch.toLowerCase(Locale.ROOT)) {
                    case "aarch64", "arm64" -> "arm_64";
                    case "amd64", "x86_64" -> "x86_64";
                    default -> osArch;
                });
    }

    String archive() {
        return "postgres-" + system + "-" + processor + ".txz";
    }

    String executable(String program) {
        return system.equals(WINDOWS) ? program + ".exe" : program;
    }

    boolean isLinux() {
        return system.equals("linux");
    }

    /** Whether files have an owner and permission bits. */
    static boolean hasPermissionBits() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
