package followthrough.pack;

import followthrough.audit.ChainCopy;
import followthrough.pack.PackManifest.Listed;
import followthrough.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the record in a pack says of its entries: what was signed, sent and endorsed is what is there. */
final class PackCheck {

    /** An item with its fingerprint, in either form of the text. */
    private static final Pattern FROZEN =
            Pattern.compile("(?m)^(?:\\d+:)?item ([0-9a-f-]{36})(?:\t|64:)([0-9a-f]{64})");

    private static final String AFTER = "\nAfter the part with the fingerprint: ";

    private final PackManifest manifest;
    private final Map<String, byte[]> texts;
    private final ChainCopy chain;
    private final List<String> faults = new ArrayList<>();
    private final List<String> notVouched = new ArrayList<>();
    private final Set<String> vouched = new HashSet<>();

    /** @param texts the entries that are read as a whole, by their paths */
    PackCheck(PackManifest manifest, Map<String, byte[]> texts) {
        this.manifest = manifest;
        this.texts = texts;
        chain = ChainCopy.read(manifest.chain().name(), only(PackKind.ACTS));
    }

    ChainCopy chain() {
        return chain;
    }

    /** What no act that is shown names, so that nothing but the manifest holds it. */
    List<String> notVouched() {
        return notVouched;
    }

    /** What the record holds besides its own acts: entries that an act names, and files that such an entry names. */
    long vouched() {
        return manifest.entries().stream().filter(this::isVouched).count();
    }

    /** How many entries of each kind nothing but the manifest holds, which whoever made the pack wrote. */
    SortedMap<PackKind, Long> onManifestAlone() {
        return manifest.entries().stream()
                .filter(entry -> entry.kind() != PackKind.ACTS && !isVouched(entry))
                .collect(Collectors.groupingBy(Listed::kind, TreeMap::new, Collectors.counting()));
    }

    private boolean isVouched(Listed entry) {
        return vouched.contains(entry.path());
    }

    /** What is not as it was recorded, each with its place. */
    List<String> faults() {
        if (!manifest.chain().name().equals(manifest.inspection()))
            faults.add("manifest.json: the chain is not that of the inspection.");
        for (var entry : manifest.entries())
            switch (entry.kind()) {
                case LETTER -> named(entry, "letterIssued");
                case PLAN -> named(entry, "planSignedOff");
                case STATEMENT -> named(entry, "earlyDraftShared", "statementSent", "statementSupplemented");
                case FROZEN -> {
                    named(entry, "evidenceEndorsed");
                    frozen(entry);
                }
                default -> {}
            }
        statementParts();
        return faults;
    }

    private void named(Listed entry, String... acts) {
        var known = Arrays.stream(acts)
                .flatMap(act -> chain.named(act, entry.about(), entry.number()).stream())
                .findFirst();
        if (known.isEmpty()) notVouched.add(entry.path());
        else vouched.add(entry.path());
        if (known.isPresent() && !isOf(entry.sha256(), known.get()))
            faults.add(entry.path() + ": is not what the record names: " + known.get() + " in the act about "
                    + entry.about() + ".");
    }

    private static boolean isOf(String sha256, String named) {
        return named.length() == sha256.length()
                ? sha256.equals(named)
                : Sha256.shortCode(sha256).equals(named);
    }

    /** Each frozen item that has a file here names the file's fingerprint. */
    private void frozen(Listed entry) {
        var text = text(entry);
        var isVouched = vouched.contains(entry.path());
        FROZEN.matcher(text)
                .results()
                .forEach(item -> manifest.entries().stream()
                        .filter(file -> file.kind() == PackKind.EVIDENCE_FILE
                                && item.group(1).equals(file.item()))
                        .forEach(file -> {
                            if (isVouched) vouched.add(file.path());
                            if (!file.sha256().equals(item.group(2)))
                                faults.add(file.path() + ": is not what was endorsed, by " + entry.path() + ".");
                        }));
    }

    /** Each part names the one before. */
    private void statementParts() {
        var parts = manifest.of(PackKind.STATEMENT, manifest.inspection()).stream()
                .sorted(Comparator.comparing(part -> Objects.requireNonNullElse(part.number(), 0)))
                .toList();
        @Nullable Listed before = null;
        for (var part : parts) {
            var text = "\n" + text(part);
            var fits = before == null ? !text.contains(AFTER) : text.contains(AFTER + before.sha256() + "\n");
            if (!fits) faults.add(part.path() + ": does not follow the part before it.");
            before = part;
        }
    }

    private String text(Listed entry) {
        return new String(texts.getOrDefault(entry.path(), new byte[0]), StandardCharsets.UTF_8);
    }

    private byte[] only(PackKind kind) {
        return manifest.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> texts.getOrDefault(entry.path(), new byte[0]))
                .findFirst()
                .orElse(new byte[0]);
    }
}
