package followthrough.audit;

import static java.util.Comparator.comparingLong;

import followthrough.audit.ChainFault.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes along one chain, link by link; after a fault it goes on from what the link says, so that each fault is named once. */
final class ChainCheck {

    /** A link and the act that it names, which may be gone. */
    record Link(long number, String hash, @Nullable ActText act) {}

    /** More than that is not told apart any further: the record was written anew. */
    private static final int MOST_MOVED = 16;

    private static final int MOST_NAMED = 1_000;

    private record Unfitting(Link link, String previous) {}

    private final String chain;
    private final List<ChainFault> faults = new ArrayList<>();
    private final List<Unfitting> unfitting = new ArrayList<>();
    private long last;
    private @Nullable String previous = ActText.BEGINNING; // null after a gap: nobody can say what stood before
    private String head = ActText.BEGINNING;

    ChainCheck(String chain) {
        this.chain = chain;
    }

    void next(Link link) {
        missing(last + 1, link.number() - 1, Kind.MISSING);
        if (link.number() > last + 1) previous = null;
        var act = link.act();
        if (act == null) name(ChainFault.of(chain, link.number(), Kind.MISSING, null));
        else if (previous != null && !act.hash(chain, link.number(), previous).equals(link.hash()))
            unfitting.add(new Unfitting(link, previous));
        last = link.number();
        previous = link.hash();
        head = link.hash();
    }

    /** A link whose act is not shown: its hash is taken as it is, and the next act that is shown vouches for it. */
    void withheld(long number, String hash) {
        missing(last + 1, number - 1, Kind.MISSING);
        last = number;
        previous = hash;
        head = hash;
    }

    void notLinked(ActText act) {
        name(ChainFault.of(chain, 0, Kind.NOT_LINKED, act));
    }

    /** With what the database names as the end of the chain; 0 where it names none. */
    ChainResult end(long number, String hash) {
        missing(last + 1, number, Kind.CUT_OFF);
        if (number < last || (number == last && last > 0 && !hash.equals(head)))
            name(ChainFault.of(chain, last, Kind.END_CHANGED, null));
        var moved = moved();
        for (var wrong : unfitting) {
            var kind = moved.contains(wrong) ? Kind.OUT_OF_ORDER : Kind.CHANGED;
            name(ChainFault.of(chain, wrong.link().number(), kind, wrong.link().act()));
        }
        faults.sort(comparingLong(fault -> fault.number() == 0 ? Long.MAX_VALUE : fault.number()));
        return new ChainResult(chain, last, head, faults);
    }

    /** Acts that fit the hash of a link in another place than their own. */
    private Set<Unfitting> moved() {
        var moved = new HashSet<Unfitting>();
        if (unfitting.size() > MOST_MOVED) return moved;
        var hashes = new LinkedHashSet<String>();
        var before = new LinkedHashSet<String>();
        for (var wrong : unfitting) {
            hashes.add(wrong.link().hash());
            before.add(wrong.previous());
        }
        before.addAll(hashes);
        for (var wrong : unfitting) if (fitsElsewhere(wrong.link(), hashes, before)) moved.add(wrong);
        return moved;
    }

    private boolean fitsElsewhere(Link link, Set<String> hashes, Set<String> before) {
        var act = link.act();
        if (act == null) return false;
        return unfitting.stream()
                .map(other -> other.link().number())
                .anyMatch(number ->
                        before.stream().anyMatch(previous -> hashes.contains(act.hash(chain, number, previous))));
    }

    private void missing(long from, long to, Kind kind) {
        for (var number = from; number <= to && faults.size() < MOST_NAMED; number++)
            name(ChainFault.of(chain, number, kind, null));
    }

    private void name(ChainFault fault) {
        if (faults.size() < MOST_NAMED) faults.add(fault);
    }
}
