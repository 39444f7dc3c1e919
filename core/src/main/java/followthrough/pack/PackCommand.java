package followthrough.pack;

import followthrough.audit.VerifyCommand;
import followthrough.database.ReadingCommand;
import followthrough.shared.Sha256;
import followthrough.stamp.StampCheck;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code verify PACK [--heads=FILE]}: whether a pack is as it was made, without a database or a network. */
public final class PackCommand {

    static final String USE = """
            verify PACK                      checks an inspection pack: every entry, and the acts in it
            verify PACK --heads=FILE         and compares its acts with heads that were witnessed
              it needs no database and no network; it ends with 2 when the file is no pack
              --tsa=CERTIFICATE              with either --heads: who made the time stamps in that file
            """;

    private static final Set<String> OPTIONS = Set.of("heads", "tsa");

    /** What stands behind the word "verify" on the command line; without a pack it is the database that is meant. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        var files = Stream.of(args).filter(word -> !word.startsWith("--")).toList();
        var heads = file(args, "heads");
        if (files.isEmpty()) {
            if (Stream.of(args).noneMatch("--database"::equals)) err.print(USE);
            var status = VerifyCommand.run(args, out, err);
            return status == 0 ? stamps(heads, file(args, "tsa"), out, err) : status;
        }
        var known = OPTIONS.stream()
                .filter(option -> file(args, option).isPresent())
                .count();
        if (files.size() > 1 || args.length > 1 + known) {
            err.print(USE);
            return ReadingCommand.MISUSED;
        }
        var status = verify(Path.of(files.get(0)), heads, out, err);
        return status == 0 ? stamps(heads, file(args, "tsa"), out, err) : status;
    }

    /** As one types it, for the file as it is called when it is handed over. */
    public static String line(PackManifest manifest) {
        return "java -jar followthrough.jar verify " + manifest.inspection() + "-pack.zip";
    }

    private static Optional<Path> file(String[] args, String option) {
        var beginning = "--" + option + "=";
        return Stream.of(args)
                .filter(word -> word.startsWith(beginning))
                .map(word -> Path.of(word.substring(beginning.length())))
                .findFirst();
    }

    private static int stamps(Optional<Path> heads, Optional<Path> certificate, PrintStream out, PrintStream err) {
        if (heads.isEmpty()) return 0;
        try {
            return StampCheck.tell(heads.get(), certificate, out) ? 0 : 1;
        } catch (IOException unreadable) {
            err.println("The time stamps were not checked: " + unreadable.getMessage());
            return 1;
        }
    }

    private static int verify(Path file, Optional<Path> heads, PrintStream out, PrintStream err) {
        if (!Files.isRegularFile(file)) return noPack(err, "there is no such file");
        try {
            return verified(file, heads, out) ? 0 : 1;
        } catch (PackReading.NoPack none) {
            return noPack(err, String.valueOf(none.getMessage()));
        } catch (IOException unreadable) {
            err.println("Nothing was verified: cannot read the file " + unreadable.getMessage());
            return 1;
        }
    }

    private static int noPack(PrintStream err, String why) {
        err.println("This is no inspection pack: " + why + ".");
        return ReadingCommand.MISUSED;
    }

    private static boolean verified(Path file, Optional<Path> heads, PrintStream out)
            throws IOException, PackReading.NoPack {
        var reading = new PackReading(file);
        var manifest = reading.read();
        var faults = new ArrayList<>(reading.faults());
        var check = new PackCheck(manifest, reading.texts());
        var acts = check.chain().found(manifest.chain().acts(), manifest.chain().head());
        faults.addAll(acts.faults());
        faults.addAll(check.faults());
        out.printf("%s, made on %s with the sight of %s%n", manifest.inspection(), manifest.madeOn(), manifest.sight());
        out.printf("%,d entries; manifest %s%n", manifest.entries().size(), reading.fingerprint());
        out.printf("%,d acts, of %,d the hash alone; head %s%n", acts.acts(), acts.withheld(), acts.head());
        if (manifest.leftOut()) out.println("Something was left out that its maker may not read.");
        if (heads.isPresent()) {
            faults.addAll(check.chain().compare(heads.get()));
            out.printf("%,d witnessed heads of it: compared%n", check.chain().known(heads.get()));
        }
        tell(check, faults, out);
        out.printf("Compare with the maker's page of this pack: %s%n", Sha256.shortCode(reading.fingerprint()));
        return faults.isEmpty();
    }

    private static void tell(PackCheck check, List<String> faults, PrintStream out) {
        for (var path : check.notVouched())
            out.println("  " + path + ": no act in the pack names it; the manifest alone does");
        for (var fault : faults) out.println("  " + fault);
        out.println(faults.isEmpty() ? "All as recorded." : "Not as recorded at places: " + faults.size() + ".");
        var alone = check.onManifestAlone();
        out.printf("Held by the record: its acts, and %,d entries that they name.%n", check.vouched());
        out.printf(
                "Held by the manifest alone, and so by whoever made the pack: %,d entries: %s.%n",
                alone.values().stream().mapToLong(Long::longValue).sum(),
                alone.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + words(kind.getKey()))
                        .collect(Collectors.joining(", ")));
    }

    private static String words(PackKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private PackCommand() {}
}
