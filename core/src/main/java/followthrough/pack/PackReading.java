package followthrough.pack;

import followthrough.pack.PackManifest.Listed;
import followthrough.shared.Sha256;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;

/**
 * Reads a pack that nobody vouches for, unpacks nothing onto the disk, and compares each entry with the manifest. Only texts that the record is compared with are kept, up to a bound.
 */
final class PackReading {

    /** This file is no pack. */
    static final class NoPack extends Exception {
        NoPack(String why) {
            super(why);
        }
    }

    private static final int LARGEST_MANIFEST = 32 * 1024 * 1024;
    /** How long the end of an archive without a comment is. */
    private static final int END = 22;

    private static final long LARGEST_TEXTS = 512L * 1024 * 1024;

    /** Ours are not compressed; somebody may have packed one anew, but nothing honest shrinks further. */
    private static final long MOST_INFLATED = 200;

    private static final Set<PackKind> TEXTS = Set.of(PackKind.ACTS, PackKind.STATEMENT, PackKind.FROZEN);

    private final Path file;
    private final Set<String> faults = new LinkedHashSet<>();
    private final Map<String, byte[]> texts = new HashMap<>();
    private final Map<String, Listed> listed = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> order = new ArrayList<>();
    private boolean isDamaged;
    private String fingerprint = "";
    private long kept;

    PackReading(Path file) {
        this.file = file;
    }

    Set<String> faults() {
        return faults;
    }

    Map<String, byte[]> texts() {
        return texts;
    }

    /** Of the manifest. */
    String fingerprint() {
        return fingerprint;
    }

    /** Twice: as programs read it that go along it, and as those do that go by the list at its end. */
    PackManifest read() throws IOException, NoPack {
        try {
            var found = along();
            byList(found);
            end();
            listed.keySet().stream()
                    .filter(path -> !seen.contains(path))
                    .forEach(path -> faults.add(path + ": is missing."));
            return found;
        } catch (IllegalArgumentException broken) { // names that are no text
            throw new NoPack("its names cannot be read");
        }
    }

    private PackManifest along() throws IOException, NoPack {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var found = manifest(zip);
            sizes(found);
            for (var entry : found.entries())
                if (listed.put(entry.path(), entry) != null) faults.add(entry.path() + ": is listed twice.");
            entries(zip);
            return found;
        }
    }

    private PackManifest manifest(ZipInputStream zip) throws IOException, NoPack {
        var first = zip.getNextEntry();
        if (first == null || !first.getName().equals(PackManifest.NAME))
            throw new NoPack("it does not begin with " + PackManifest.NAME);
        order.add(first.getName());
        var bytes = zip.readNBytes(LARGEST_MANIFEST + 1);
        if (bytes.length > LARGEST_MANIFEST) throw new NoPack("its manifest is too large");
        fingerprint = Sha256.of(bytes);
        try {
            var found = PackJson.manifest(bytes);
            if (!PackManifest.FORMAT.equals(found.format()))
                throw new NoPack("its format is not known here: " + found.format());
            if (!Arrays.equals(bytes, PackJson.bytes(found)))
                faults.add(PackManifest.NAME + ": is not written as Followthrough writes it.");
            return found;
        } catch (JacksonException | NullPointerException | IllegalArgumentException broken) {
            throw new NoPack("its manifest cannot be read");
        }
    }

    private void entries(ZipInputStream zip) throws IOException, NoPack {
        var at = PackManifest.NAME;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                at = entry.getName();
                order.add(at);
                look(at, zip);
            }
        } catch (ZipException | EOFException damaged) {
            isDamaged = true;
            faults.add(at + ": there, or behind it, the archive is damaged or ends.");
        }
    }

    private void byList(PackManifest found) throws IOException, NoPack {
        var names = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                names.add(entry.getName());
                if (entry.getName().equals(PackManifest.NAME)) continue;
                try (var content = zip.getInputStream(entry)) {
                    look(entry.getName(), content);
                }
            }
            if (zip.getComment() != null) faults.add("the list at its end: has a comment.");
        } catch (ZipException damaged) {
            faults.add("the list at its end: is damaged or missing.");
            return;
        }
        if (names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count() < names.size())
            faults.add("the list at its end: names an entry twice.");
        if (!isDamaged && !names.equals(order)) faults.add("the list at its end: names other entries than are there.");
        var others = names.stream().skip(1).filter(listed::containsKey).toList();
        var wanted = found.entries().stream()
                .map(Listed::path)
                .filter(others::contains)
                .toList();
        if (!others.equals(wanted)) faults.add("the list at its end: is in another order than the manifest.");
    }

    /** Its last bytes are those that say where the list begins, and what the archive's comment is: none. */
    private void end() throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() < END) return; // found as damaged
            var last = new byte[END];
            bytes.seek(bytes.length() - END);
            bytes.readFully(last);
            if (!isDamaged && !Arrays.equals(last, 0, 4, new byte[] {'P', 'K', 5, 6}, 0, 4))
                faults.add("the list at its end: is followed by something else.");
        }
    }

    private void look(String name, InputStream content) throws IOException, NoPack {
        if (!PackName.isSafe(name)) throw new NoPack("an entry has a name that may not be unpacked: " + said(name));
        seen.add(name);
        var entry = listed.get(name);
        if (entry == null) faults.add(name + ": is not in the manifest.");
        else compare(content, entry);
    }

    /** What is said to come out is bounded before anything is read. */
    private void sizes(PackManifest found) throws IOException, NoPack {
        long most = Files.size(file) * MOST_INFLATED;
        long sum = 0;
        for (var entry : found.entries()) {
            if (entry.size() < 0 || entry.size() > most - sum)
                throw new NoPack("far more comes out of it than is in it");
            sum += entry.size();
        }
    }

    private void compare(InputStream content, Listed listed) throws IOException, NoPack {
        var digest = Sha256.digest();
        var isText = TEXTS.contains(listed.kind()) && !texts.containsKey(listed.path());
        var text = isText ? new ByteArrayOutputStream() : null;
        var part = new byte[64 * 1024];
        long size = 0;
        for (int read = content.read(part); read >= 0; read = content.read(part)) {
            size += read;
            if (size > listed.size()) break;
            digest.update(part, 0, read);
            if (text != null) keep(text, part, read);
        }
        var sha256 = HexFormat.of().formatHex(digest.digest());
        if (size != listed.size() || !sha256.equals(listed.sha256()))
            faults.add(listed.path() + ": is not as the manifest lists it.");
        if (text != null) texts.put(listed.path(), text.toByteArray());
    }

    private void keep(ByteArrayOutputStream text, byte[] part, int read) throws NoPack {
        kept += read;
        if (kept > LARGEST_TEXTS) throw new NoPack("its texts are too large");
        text.write(part, 0, read);
    }

    private static String said(String name) {
        var plain = name.replaceAll("[^ -~]", "?");
        return plain.length() > PackName.LONGEST ? plain.substring(0, PackName.LONGEST) + "…" : plain;
    }
}
