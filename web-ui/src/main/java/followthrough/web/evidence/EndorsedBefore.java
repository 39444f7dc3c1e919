package followthrough.web.evidence;

import followthrough.evidence.Endorsement;
import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceLibrary;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import followthrough.web.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was endorsed last and has been changed since, in words: inspectors go on reading it until it is endorsed anew. */
@Component
class EndorsedBefore {

    private final EvidenceLibrary library;
    private final Messages words;

    EndorsedBefore(EvidenceLibrary library, Messages words) {
        this.library = library;
        this.words = words;
    }

    /** Null where nothing was endorsed, or all of it still is. */
    EvidenceView.@Nullable Before of(Actor me, AreaReference area) {
        return library.changedSince(me, area)
                .map(known -> view(me, area, known))
                .orElse(null);
    }

    private EvidenceView.Before view(Actor me, AreaReference area, Endorsement known) {
        var by = known.endorsedBy();
        var who = by == null ? words.text("plan.theDirector") : words.name(by, known.endorsedFor());
        var print = known.fingerprint();
        var code = print == null ? "" : Sha256.shortCode(print);
        var on = known.endorsedOn();
        var key = me.readsNoDrafts() ? "endorsement.before.reader" : "endorsement.before";
        var said = words.text(key, who, on == null ? "" : on, code);
        return new EvidenceView.Before(said, me.readsNoDrafts() ? gone(me, area) : since(me, area, known.endorsed()));
    }

    /** Its title was theirs to read; that of a restricted item is said no more. */
    private List<String> gone(Actor me, AreaReference area) {
        return library.takenOut(me, area).stream()
                .map(item -> words.text(
                        item.isRestricted() ? "endorsement.gone.unnamed" : "endorsement.gone",
                        Objects.requireNonNullElse(item.removedOn(), ""),
                        item.title()))
                .toList();
    }

    /** Officers see their own items alone, and are told of no others. */
    private List<String> since(Actor me, AreaReference area, Set<UUID> endorsed) {
        if (me.role() == Role.OFFICER) return List.of();
        var added = new ArrayList<Evidence>();
        var replaced = new ArrayList<Evidence>();
        for (var item : library.inUse(me, area))
            if (!endorsed.contains(item.id())) (item.corrects() == null ? added : replaced).add(item);
        var gone = library.takenOut(me, area).size();
        var found = new ArrayList<String>();
        if (!added.isEmpty()) found.add(words.text("endorsement.since.added", added.size()));
        if (!replaced.isEmpty()) found.add(words.text("endorsement.since.replaced", replaced.size()));
        if (gone > 0) found.add(words.text("endorsement.since.gone", gone));
        if (found.isEmpty()) found.add(words.text("endorsement.since.other"));
        return found;
    }
}
