package followthrough.pack;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ChainCopying;
import followthrough.inspection.Inspecting;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.ByteSource;
import followthrough.shared.InspectionReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers all that a pack holds as it is at one moment; files are read when it is written. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class PackGathering {

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final PackedLetter letter;
    private final PackedStatement statement;
    private final PackedArea area;
    private final PackedPlan plan;
    private final PackedEvidence evidence;
    private final PackedPapers papers;
    private final ChainCopying chains;
    private final Directory people;
    private final Clock clock;

    PackGathering(
            Inspecting inspecting,
            AreaRegister areas,
            PackedLetter letter,
            PackedStatement statement,
            PackedArea area,
            PackedPlan plan,
            PackedEvidence evidence,
            PackedPapers papers,
            ChainCopying chains,
            Directory people,
            Clock clock) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.letter = letter;
        this.statement = statement;
        this.area = area;
        this.plan = plan;
        this.evidence = evidence;
        this.papers = papers;
        this.chains = chains;
        this.people = people;
        this.clock = clock;
    }

    Pack gather(Actor maker, InspectionReference inspection, Function<PackManifest, byte[]> page) {
        maker.mustBe(Packing.isOffered(maker, inspecting.get(maker, inspection)));
        var pack = new PackContents();
        letter.into(pack, maker, inspection);
        statement.into(pack, maker, inspection);
        var all = areas.of(maker, inspection).stream()
                .sorted(Comparator.comparing(Area::ordinal))
                .toList();
        for (var one : all) {
            area.into(pack, maker, one, folder(one));
            plan.into(pack, maker, one, folder(one));
        }
        papers.into(pack, maker, inspection, all);
        evidence.into(pack, maker, all);
        var chain = record(pack, maker, inspection, evidence.unnamed(all));
        var contents = manifest(maker, inspection, pack, chain);
        pack.add(new PackEntry(
                "index.html",
                PackKind.PAGE,
                inspection.value(),
                null,
                null,
                null,
                ByteSource.of(page.apply(contents))));
        return new Pack(manifest(maker, inspection, pack, chain), pack.entries());
    }

    private ChainCopying.Copied record(
            PackContents pack, Actor maker, InspectionReference inspection, Set<String> unnamed) {
        var chain = chains.of(maker, inspection, unnamed);
        pack.add(PackEntry.text("record/acts.txt", PackKind.ACTS, inspection, null, chain.linked()));
        if (!chain.since().isEmpty())
            pack.add(PackEntry.text("record/acts-since.txt", PackKind.ACTS_SINCE, inspection, null, chain.since()));
        pack.name(chain.people());
        var names = new TreeMap<String, String>();
        people.names(pack.people()).forEach((person, name) -> names.put(person.toString(), name));
        pack.add(PackEntry.facts("record/people.json", PackKind.PEOPLE, inspection, null, names));
        return chain;
    }

    private PackManifest manifest(
            Actor maker, InspectionReference inspection, PackContents pack, ChainCopying.Copied chain) {
        return new PackManifest(
                PackManifest.FORMAT,
                inspection.value(),
                LocalDate.now(clock),
                maker.body().code(),
                pack.hasLeftOut(),
                new PackManifest.Chain(chain.chain(), chain.number(), chain.head()),
                pack.entries().stream().map(PackEntry::listed).toList());
    }

    static String folder(Area area) {
        return "areas/A" + area.ordinal() + "/";
    }
}
