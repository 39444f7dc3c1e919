package followthrough.pack;

import followthrough.area.Area;
import followthrough.evidence.EvidenceLibrary;
import followthrough.pack.PackContents.Facts;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.progress.MeasuredValue;
import followthrough.progress.Measuring;
import followthrough.shared.Actor;
import followthrough.verification.Check;
import followthrough.verification.Checking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An area: its finding, what its measures show, and what inspectors found. */
@Component
class PackedArea {

    private final PlanReading plans;
    private final Measuring measuring;
    private final EvidenceLibrary library;
    private final Checking verdicts;

    PackedArea(PlanReading plans, Measuring measuring, EvidenceLibrary library, Checking verdicts) {
        this.plans = plans;
        this.measuring = measuring;
        this.library = library;
        this.verdicts = verdicts;
    }

    void into(PackContents pack, Actor maker, Area area, String folder) {
        var reference = area.reference();
        var stands = PackEntry.facts(folder + "area.json", PackKind.AREA, reference, null, facts(pack, area));
        pack.add(stands.called(area.firstWords()));
        var measures = measures(pack, maker, area);
        if (!measures.isEmpty())
            pack.add(PackEntry.facts(folder + "measures.json", PackKind.MEASURES, reference, null, measures));
        var given = verdicts(pack, maker, area);
        if (!given.isEmpty())
            pack.add(PackEntry.facts(folder + "verdicts.json", PackKind.VERDICTS, reference, null, given));
    }

    private static Map<String, Object> facts(PackContents pack, Area area) {
        return new Facts()
                .with("reference", area.reference().value())
                .with("kind", area.category())
                .with("heading", area.heading())
                .with("finding", area.text())
                .with("ownWords", area.ownWords() ? Boolean.TRUE : null)
                .with("page", area.page())
                .with("deadline", area.deadline())
                .with("lead", pack.person(area.lead()))
                .with("state", area.state())
                .with("openedOn", area.openedOn())
                .with("endedOn", area.endedOn())
                .with("endedBecause", area.endedBecause())
                .with(
                        "continues",
                        area.predecessor() == null ? null : area.predecessor().value())
                .with(
                        "mergedInto",
                        area.mergedInto() == null ? null : area.mergedInto().value())
                .done();
    }

    /** Measures by their place in the signed text that the maker reads; inspectors have the figures that were endorsed. */
    private List<Map<String, Object>> measures(PackContents pack, Actor maker, Area area) {
        var places =
                plans.signed(maker, area.reference()).map(PlanVersion::measures).orElse(List.of());
        return figures(maker, area).stream()
                .sorted(Comparator.comparing(MeasuredValue::dated)
                        .thenComparing(value -> value.id().toString()))
                .map(value -> figure(pack, places, value))
                .toList();
    }

    private List<MeasuredValue> figures(Actor maker, Area area) {
        if (!maker.isInspector()) return measuring.of(maker, area.reference());
        var endorsed = library.endorsedValues(area.reference());
        return measuring.stored(area.reference()).stream()
                .filter(value -> endorsed.contains(value.id()))
                .toList();
    }

    private static Map<String, Object> figure(PackContents pack, List<UUID> places, MeasuredValue value) {
        var place = places.indexOf(value.measure());
        return new Facts()
                .with("id", value.id().toString())
                .with("measure", value.measure().toString())
                .with("placeInPlan", place < 0 ? null : place + 1)
                .with("dated", value.dated())
                .with("figure", value.figure().toPlainString())
                .with("source", value.source())
                .with("recordedOn", value.recordedOn())
                .with("recordedBy", pack.person(value.recordedBy()))
                .with("retractedOn", value.retractedOn())
                .with("retractedBecause", value.retractedBecause())
                .done();
    }

    private List<Map<String, Object>> verdicts(PackContents pack, Actor maker, Area area) {
        var found = new ArrayList<Map<String, Object>>();
        Stream.concat(
                        verdicts.of(maker, area.reference()).stream(),
                        verdicts.corrected(maker, area.reference()).stream())
                .filter(Check::isPublished)
                .sorted(Comparator.comparing(Check::checkedOn)
                        .thenComparing(check -> check.id().toString()))
                .forEach(check -> found.add(verdict(pack, check)));
        return found;
    }

    private static Map<String, Object> verdict(PackContents pack, Check check) {
        return new Facts()
                .with("visit", check.inspection().value())
                .with("verdict", check.outcome())
                .with("lastWord", check.ends())
                .with("reason", check.reason())
                .with("quotation", check.quotation())
                .with("page", check.page())
                .with("notInLetter", check.notInLetter() ? Boolean.TRUE : null)
                .with(
                        "restsOn",
                        check.evidence().stream().map(UUID::toString).sorted().toList())
                .with("checkedOn", check.checkedOn())
                .with("checkedBy", pack.person(check.checkedBy()))
                .with("publishedOn", check.publishedOn())
                .with("correctedOn", check.correctedOn())
                .with("correctedBecause", check.correctedBecause())
                .with("visitCalledOffOn", check.visitCalledOffOn())
                .done();
    }
}
