package followthrough.evidence;

import followthrough.shared.PersonId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an item beside what it shows.
 *
 * @param source who or what it comes from
 * @param link an address of the web where it stands, or empty
 * @param owner who answers for it, or null for whoever adds it
 * @param supports the actions and success measures of its area that it supports
 * @param keptBecause why it is kept although it may name a child, or null
 * @param unread why its file could not be looked into for that, or null
 * @param looked whether whoever hands it in says that they looked themselves, and that it names none
 */
public record EvidenceDetails(
        String source,
        String link,
        @Nullable PersonId owner,
        Sensitivity sensitivity,
        Set<UUID> supports,
        @Nullable String keptBecause,
        @Nullable Unread unread,
        boolean looked) {

    public EvidenceDetails(
            String source, String link, @Nullable PersonId owner, Sensitivity sensitivity, Set<UUID> supports) {
        this(source, link, owner, sensitivity, supports, null, null, false);
    }

    public static final EvidenceDetails NONE = new EvidenceDetails("", "", null, Sensitivity.ORDINARY, Set.of());

    public EvidenceDetails {
        source = source.strip();
        link = link.strip();
        supports = Set.copyOf(supports);
    }

    /** It is kept although it may name a child, and restricted therefore. */
    public EvidenceDetails keptAlthough(String reason) {
        return new EvidenceDetails(
                source, link, owner, Sensitivity.RESTRICTED, supports, reason.strip(), unread, looked);
    }

    /** Its file could not be looked into. */
    EvidenceDetails unread(Unread why, boolean looked) {
        return new EvidenceDetails(source, link, owner, sensitivity, supports, keptBecause, why, looked);
    }
}
