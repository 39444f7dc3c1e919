package followthrough.shared;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which kinds of work somebody may do in a post: all of them in their own, some of them where a cover is for some. */
public record CoveredWork(Set<Kind> kinds) implements Serializable {

    /** What a director does, in the words of "who does what". */
    public enum Kind {
        /** Comment on drafts of letters, confirm receipt, give areas to leads, decide about changes of areas. */
        AREAS,
        /** Sign plans or return them, with the dates in them. */
        PLANS,
        /** Report progress, add evidence, endorse it, say whether it has lasted. */
        EVIDENCE,
        /** Send the statement, share an early draft. */
        STATEMENTS
    }

    public static final CoveredWork ALL = new CoveredWork(EnumSet.allOf(Kind.class));

    public CoveredWork {
        var own = EnumSet.noneOf(Kind.class);
        own.addAll(kinds);
        kinds = Collections.unmodifiableSet(own);
    }

    /** As the table keeps it: nothing means everything, whatever kinds there will be. */
    public static CoveredWork stored(String @Nullable [] names) {
        if (names == null) return ALL;
        var kinds = EnumSet.noneOf(Kind.class);
        for (var name : names) kinds.add(Kind.valueOf(name));
        return new CoveredWork(kinds);
    }

    public String @Nullable [] stored() {
        return isAll() ? null : kinds.stream().map(Kind::name).toArray(String[]::new);
    }

    public boolean isAll() {
        return kinds.containsAll(ALL.kinds);
    }

    public boolean covers(Kind kind) {
        return kinds.contains(kind);
    }

    /** Two covers for the same person at the same time. */
    public CoveredWork and(CoveredWork other) {
        var both = EnumSet.noneOf(Kind.class);
        both.addAll(kinds);
        both.addAll(other.kinds);
        return new CoveredWork(both);
    }
}
