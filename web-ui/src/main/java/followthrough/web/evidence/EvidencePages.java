package followthrough.web.evidence;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.evidence.Endorsement;
import followthrough.evidence.Endorsers;
import followthrough.evidence.Endorsing;
import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.area.CaseDays;
import followthrough.web.comment.CommentWords;
import followthrough.web.people.Signers;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Evidence as this reader may see it. */
@Component
public class EvidencePages {

    private final EvidenceLibrary library;
    private final Gathering gathering;
    private final Endorsing endorsing;
    private final AreaRegister areas;
    private final Endorsers endorsers;
    private final Directory people;
    private final EvidenceCards cards;
    private final EndorsedBefore before;
    private final SupportedParts parts;
    private final EvidenceOwners owners;
    private final CaseDays days;
    private final Signers signers;
    private final CommentWords comments;
    private final Messages words;

    EvidencePages(
            EvidenceLibrary library,
            Gathering gathering,
            Endorsing endorsing,
            AreaRegister areas,
            Endorsers endorsers,
            Directory people,
            EvidenceCards cards,
            EndorsedBefore before,
            SupportedParts parts,
            EvidenceOwners owners,
            CaseDays days,
            Signers signers,
            CommentWords comments,
            Messages words) {
        this.comments = comments;
        this.library = library;
        this.gathering = gathering;
        this.endorsing = endorsing;
        this.areas = areas;
        this.endorsers = endorsers;
        this.people = people;
        this.cards = cards;
        this.before = before;
        this.parts = parts;
        this.owners = owners;
        this.days = days;
        this.signers = signers;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public EvidenceView view(Actor me, AreaReference reference) {
        return view(me, reference, false);
    }

    /** The same with the evidence of other areas that could serve here too, for the page where it is chosen. */
    @Transactional(readOnly = true)
    public EvidenceView gathering(Actor me, AreaReference reference) {
        return view(me, reference, mayAdd(me, areas.get(me, reference)));
    }

    /** Which of two confirmations fits: what ended an offer or an endorsement says so, and who was told. */
    String confirmation(boolean wasSettled, Actor me, AreaReference reference, String code) {
        return wasSettled && !isSettled(me, reference) ? code + "Again" : code;
    }

    /** Whether it is offered or endorsed as it stands, which ends with whatever is added. */
    @Transactional(readOnly = true)
    boolean isSettled(Actor me, AreaReference reference) {
        return library.endorsement(me, reference)
                .filter(known ->
                        known.state() == Endorsement.State.OFFERED || known.state() == Endorsement.State.ENDORSED)
                .isPresent();
    }

    private EvidenceView view(Actor me, AreaReference reference, boolean choosing) {
        var area = areas.get(me, reference);
        var inUse = library.inUse(me, reference);
        var out = library.of(me, reference).stream()
                .filter(item -> !inUse.contains(item))
                .toList();
        var endorsement = library.endorsement(me, reference);
        var endorsed = endorsement.filter(known -> known.state() == Endorsement.State.ENDORSED);
        var decider = endorsement.map(Endorsement::decidedBy).orElse(null);
        var leads = me.is(Role.AREA_LEAD, area.authority()) && area.isLedBy(me) && area.isOpen();
        var adds = mayAdd(me, area);
        return new EvidenceView(
                cards.of(me, reference, inUse),
                cards.of(me, reference, out),
                endorsement.map(known -> known.state().name()).orElse(""),
                me.role() == Role.OFFICER
                        ? null
                        : endorsement
                                .flatMap(Endorsement::comment)
                                .map(comment -> comments.of(me, comment, "", area.isOpen()))
                                .orElse(null),
                decider == null
                        ? null
                        : signers.name(
                                decider,
                                endorsement.map(Endorsement::decidedFor).orElse(null),
                                "evidenceEndorsed",
                                reference.value(),
                                endorsement.map(Endorsement::decidedOn).orElse(null)),
                endorsement.map(Endorsement::decidedOn).orElse(null),
                me.role() == Role.OFFICER
                        ? null
                        : endorsed.map(Endorsement::endorsedThough).orElse(null),
                endorsed.map(Endorsement::fingerprint).map(Sha256::shortCode).orElse(null),
                endorsed.map(library::isIntact).orElse(true),
                before.of(me, reference),
                choosing ? parts.choices(me, reference) : List.of(),
                choosing ? owners.of(me, area) : List.of(),
                choosing ? elsewhere(me, reference) : List.of(),
                leads ? gathering.obstaclesToOffer(reference) : List.of(),
                leads || directs(me, area) ? endorsing.obstaclesToEndorse(me, reference) : List.of(),
                director(area),
                adds,
                leads,
                directs(me, area),
                days.asks(reference.inspection()),
                me.role() == Role.OFFICER);
    }

    /** The items in use, plain files with their first words. */
    @Transactional(readOnly = true)
    public List<EvidenceView.Item> opened(Actor me, AreaReference reference) {
        return cards.opened(me, reference, library.inUse(me, reference));
    }

    private List<Choice> elsewhere(Actor me, AreaReference reference) {
        return library.elsewhere(me, reference).stream()
                .map(item -> Choice.of(
                        item.id(), words.text("evidence.elsewhere.choice", item.title(), item.dated(), areasOf(item))))
                .toList();
    }

    public static boolean mayAdd(Actor me, Area area) {
        if (!area.isOpen() || !me.body().equals(area.authority())) return false;
        return switch (me.role()) {
            case DIRECTOR, OFFICER -> true;
            case AREA_LEAD -> area.isLedBy(me);
            default -> false;
        };
    }

    private boolean directs(Actor me, Area area) {
        return area.isOpen() && endorsers.mayDirect(me, area.reference());
    }

    private static String areasOf(Evidence item) {
        return item.areas().stream().map(AreaReference::value).sorted().collect(Collectors.joining(", "));
    }

    private String director(Area area) {
        var directors = people.holdersOf(Role.DIRECTOR, area.authority());
        return directors.isEmpty()
                ? words.text("plan.theDirector")
                : directors.stream().map(people::name).collect(Collectors.joining(words.text("plan.or")));
    }
}
