package followthrough.letter.reading.list;

import followthrough.inspection.FindingKind;
import followthrough.inspection.Framework.Heading;
import org.jspecify.annotations.Nullable;

/** Whose findings stand below a heading: a report may end with a part about the safeguarding board. */
final class Others {

    private boolean authoritysSeen;
    private boolean theirPart;

    /** The kind of the findings below it, or null when they are not the authority's. */
    @Nullable
    FindingKind unlessTheirs(Heading heading) {
        if (heading.opensPart() && authoritysSeen) theirPart = true;
        if (theirPart || heading.forOthers()) return null;
        authoritysSeen |= heading.kind() != null;
        return heading.kind();
    }

    boolean arePartOf() {
        return theirPart;
    }
}
