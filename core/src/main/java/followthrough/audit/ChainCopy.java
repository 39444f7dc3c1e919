package followthrough.audit;

import followthrough.audit.ChainCheck.Link;
import followthrough.audit.ChainFault.Kind;
import followthrough.audit.Chains.Head;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A copy of a chain, as it stands in a file: for each link a line {@code link 57 3fa2… shown} and the text of its act, or
 * {@code link 57 3fa2… withheld}. It is checked without the database that it comes from.
 */
public final class ChainCopy {

    private static final String BEGINNING = "followthrough acts 1\n";
    private static final Pattern LINK = Pattern.compile("link (\\d{1,18}) ([0-9a-f]{64}) (shown|withheld)");

    /**
     * What the check of a copy found.
     *
     * @param faults in sentences, each naming the act; nothing where it holds
     */
    public record Found(long acts, long withheld, String head, List<String> faults) {}

    private final String chain;
    private final ChainCheck check;
    private final List<ActText> acts = new ArrayList<>();
    private final Map<Long, String> hashes = new HashMap<>();
    private final List<ChainFault> otherBytes = new ArrayList<>();
    private String previous = ActText.BEGINNING;
    private long withheld;

    private ChainCopy(String chain) {
        this.chain = chain;
        check = new ChainCheck(chain);
    }

    static void add(StringBuilder copy, Link link, @Nullable ActText shown, String chain, String previous) {
        if (copy.isEmpty()) copy.append(BEGINNING);
        copy.append("link ").append(link.number()).append(' ').append(link.hash());
        copy.append(shown == null ? " withheld\n" : " shown\n");
        if (shown != null) copy.append(shown.text(chain, link.number(), previous));
    }

    /** Reads a copy of this chain; {@link #found} says what is wrong with it. */
    public static ChainCopy read(String chain, byte[] bytes) {
        var copy = new ChainCopy(chain);
        try {
            copy.read(new CopiedAct(bytes));
        } catch (CopiedAct.Unreadable | NumberFormatException broken) {
            var after = copy.hashes.size();
            copy.otherBytes.add(ChainFault.of(chain, after + 1L, Kind.UNREADABLE, null));
        }
        return copy;
    }

    private void read(CopiedAct reader) throws CopiedAct.Unreadable {
        if (reader.isAtEnd()) return;
        if (!(reader.line() + "\n").equals(BEGINNING)) throw new CopiedAct.Unreadable();
        while (!reader.isAtEnd()) {
            var said = LINK.matcher(reader.line());
            if (!said.matches()) throw new CopiedAct.Unreadable();
            var number = Long.parseLong(said.group(1));
            if (said.group(3).equals("withheld")) withheld(number, said.group(2));
            else shown(number, said.group(2), reader);
            hashes.put(number, said.group(2));
            previous = said.group(2);
        }
    }

    private void withheld(long number, String hash) {
        withheld++;
        check.withheld(number, hash);
    }

    private void shown(long number, String hash, CopiedAct reader) throws CopiedAct.Unreadable {
        var from = reader.position();
        var act = reader.act();
        acts.add(act);
        var text = reader.between(from, reader.position());
        if (act.hash(chain, number, previous).equals(hash) && !text.equals(act.text(chain, number, previous)))
            otherBytes.add(ChainFault.of(chain, number, Kind.CHANGED, act));
        check.next(new Link(number, hash, act));
    }

    /** Compared with where it is said to end. */
    public Found found(long number, String head) {
        var result = check.end(number, head);
        var faults = Stream.concat(result.faults().stream(), otherBytes.stream())
                .map(ChainFault::said)
                .distinct()
                .toList();
        return new Found(result.acts(), withheld, result.head(), faults);
    }

    /** What is wrong in the eyes of whoever kept heads in a witness file; of acts after the copy it says nothing. */
    public List<String> compare(Path witnessFile) throws IOException {
        var faults = new ArrayList<String>();
        var content = new WitnessFile(witnessFile).read();
        for (var line : content.unreadable()) faults.add("line " + line + " of the witness file names no head.");
        for (var witnessed : content.heads())
            fault(witnessed.head())
                    .ifPresent(fault -> faults.add("line " + witnessed.line() + " of the witness file: " + fault));
        return faults;
    }

    /** How many heads of a witness file are of acts that the copy has. */
    public long known(Path witnessFile) throws IOException {
        return new WitnessFile(witnessFile)
                .read().heads().stream()
                        .filter(kept -> kept.head().chain().equals(chain)
                                && hashes.containsKey(kept.head().number()))
                        .count();
    }

    private Optional<String> fault(Head kept) {
        var here = hashes.get(kept.number());
        if (!kept.chain().equals(chain) || here == null || here.equals(kept.hash())) return Optional.empty();
        return Optional.of(
                ChainFault.of(chain, kept.number(), Kind.NOT_AS_WITNESSED, null).said());
    }

    /**
     * The fingerprint that the last shown act of this name about this subject names, of the version with this number where
     * there is one; a short code where an earlier release wrote it, nothing where no act is shown or it names none.
     */
    public Optional<String> named(String act, String subject, @Nullable Integer number) {
        return acts.stream()
                .filter(one -> one.act().equals(act) && one.subject().equals(subject))
                .flatMap(one -> fingerprints(one, number))
                .reduce((earlier, later) -> later);
    }

    private static Stream<String> fingerprints(ActText act, @Nullable Integer number) {
        var payload = act.payload();
        if (payload == null) return Stream.empty();
        try {
            return ActPayload.read(payload).after().stream().flatMap(fact -> fingerprint(fact, number).stream());
        } catch (JacksonException edited) { // which the chain tells
            return Stream.empty();
        }
    }

    private static Optional<String> fingerprint(ActFact fact, @Nullable Integer number) {
        if (number == null)
            return fact instanceof ActFact.Fingerprint print ? Optional.of(print.sha256()) : Optional.empty();
        if (!(fact instanceof ActFact.Version version) || version.number() != number) return Optional.empty();
        var whole = version.sha256();
        return Optional.of(whole == null ? version.code() : whole).filter(known -> !known.isEmpty());
    }
}
