package followthrough.web.evidence;

import followthrough.evidence.EvidenceLink;
import followthrough.shared.Obstacle;
import followthrough.web.Choice;
import followthrough.web.comment.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one area, as far as its reader may see it.
 *
 * @param state where endorsement stands; empty for those who are not told
 * @param endorsedThough why it was endorsed although the proof of impact was not complete, or null
 * @param code of the fingerprint over what was endorsed last, where it has one
 * @param intact whether what is stored is still what was endorsed
 * @param before what was endorsed before it was changed, or null
 * @param parts actions and measures that a new item may be said to support
 * @param owners who may answer for a new item
 * @param elsewhere items of the authority's other areas that could serve this one too
 * @param obstacles what is in the way of offering the evidence; asked for area leads only
 * @param seesOwnOnly officers see what they added themselves: there may be more
 * @param gate what is missing from the proof of impact; asked for its lead and its directors only
 */
public record EvidenceView(
        List<Item> items,
        List<Item> removed,
        String state,
        @Nullable Said said,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String endorsedThough,
        @Nullable String code,
        boolean intact,
        @Nullable Before before,
        List<Choice> parts,
        List<Choice> owners,
        List<Choice> elsewhere,
        List<Obstacle> obstacles,
        List<Obstacle> gate,
        String director,
        boolean mayAdd,
        boolean mayOffer,
        boolean mayEndorse,
        boolean asksWhen,
        boolean seesOwnOnly) {

    /** What inspectors go on reading, and what has changed since it was endorsed. */
    public record Before(String said, List<String> since) {}

    /** Those that inspectors, and without a child's name in them observers, read once they are endorsed. */
    public List<Item> restricted() {
        return items.stream().filter(item -> item.more().restricted()).toList();
    }

    /**
     * One item.
     *
     * @param endorsed whether inspectors may see it
     * @param size in words, or null for a statement without a file
     * @param preview the first words of a plain file, or null
     */
    public record Item(
            UUID id,
            String title,
            String kind,
            LocalDate dated,
            String statement,
            @Nullable String fileName,
            @Nullable String size,
            boolean picture,
            @Nullable String preview,
            String code,
            String addedBy,
            LocalDate addedOn,
            boolean endorsed,
            List<String> alsoServes,
            @Nullable String removedBecause,
            More more) {}

    /**
     * What is said of an item beside what it shows.
     *
     * @param source who or what it comes from; empty where nobody said
     * @param owner who answers for it, where that is not whoever added it, or null
     * @param keptBecause why it is kept although it may name a child, or null
     * @param unread that its file could not be looked into, why, and who looked; in words, or null
     * @param closed that it should never have been kept: why, by whom and when; in words, or null
     * @param scan where scanning its file stands, in words, or null
     * @param opens whether its file may be opened
     * @param supports actions and measures of the area's plan
     * @param earlier the version that it stands in the place of, where the reader may know of one
     * @param later the version that stands in its place, likewise
     */
    public record More(
            String source,
            @Nullable EvidenceLink link,
            @Nullable String owner,
            boolean restricted,
            @Nullable String keptBecause,
            @Nullable String unread,
            @Nullable String closed,
            @Nullable String scan,
            boolean opens,
            List<String> supports,
            @Nullable UUID earlier,
            @Nullable UUID later,
            @Nullable String removedBy,
            @Nullable LocalDate removedOn) {}
}
