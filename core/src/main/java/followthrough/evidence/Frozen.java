package followthrough.evidence;

import followthrough.evidence.EvidenceLibrary.EndorsedPart;
import followthrough.progress.MeasuredValue;
import followthrough.progress.Measuring;
import followthrough.shared.AreaReference;
import followthrough.shared.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * One fingerprint over exactly what is endorsed: each item as it reads with the SHA-256 of its file, what it was said to
 * support, the figures with their values, and how the plan stood. None of it changes afterwards, so whoever reckons it again finds the same.
 */
@Component
class Frozen {

    /** How it is reckoned now; form 1 had no figures' values, no plan, and parted fields by a tab that they might hold. */
    static final int FORM = 2;

    private final EvidenceItems items;
    private final EvidenceUses uses;
    private final Measuring measuring;
    private final EndorsedPlan plan;

    Frozen(EvidenceItems items, EvidenceUses uses, Measuring measuring, EndorsedPlan plan) {
        this.items = items;
        this.uses = uses;
        this.measuring = measuring;
        this.plan = plan;
    }

    /** After what the items support, and how the plan stands, was frozen. */
    String fingerprint(int form, AreaReference area, Collection<UUID> endorsed, Collection<UUID> figures) {
        return Sha256.of(text(form, area, endorsed, figures));
    }

    String text(int form, AreaReference area, Collection<UUID> endorsed, Collection<UUID> figures) {
        var supports = uses.endorsed(area);
        var lines = new ArrayList<String>();
        for (var item : items.findServing(area.value()))
            if (endorsed.contains(item.id())) lines.add(line(form, item, supports.getOrDefault(item.id(), Set.of())));
        if (form == 1) figures.forEach(figure -> lines.add("figure " + figure));
        else if (!figures.isEmpty())
            measuring.ever(area).stream()
                    .filter(value -> figures.contains(value.id()))
                    .forEach(value -> lines.add(line(value)));
        if (form > 1) lines.add("plan " + Sha256.of(plan(area)));
        lines.sort(null);
        return String.join("\n", lines);
    }

    /** Its hash alone is in the text, which inspectors take along: they read what was sent of a plan, and no more of it. */
    private String plan(AreaReference area) {
        return plan.of(area).stream().map(Frozen::line).sorted().collect(Collectors.joining("\n"));
    }

    private static String line(int form, Evidence item, Set<UUID> supports) {
        var link = item.link();
        var fields = new String[] {
            "item " + item.id(),
            item.sha256(),
            item.title(),
            item.kind().name(),
            item.dated().toString(),
            item.statement(),
            item.source(),
            link == null ? "" : link.address(),
            supports.stream().map(UUID::toString).sorted().toList().toString()
        };
        return form == 1 ? String.join("\t", fields) : lengthened(fields);
    }

    private static String line(MeasuredValue value) {
        return lengthened(
                "figure " + value.id(),
                value.measure().toString(),
                value.dated().toString(),
                value.figure().stripTrailingZeros().toPlainString(),
                value.source());
    }

    private static String line(EndorsedPart part) {
        return lengthened(
                "part " + part.part(),
                part.words(),
                String.valueOf(part.due()),
                String.valueOf(part.done()),
                String.valueOf(part.self()),
                part.unit(),
                part.baseline(),
                part.target());
    }

    /** Each field with its length before it, so that nothing can move from one into the next. */
    private static String lengthened(String... fields) {
        return Stream.of(fields).map(field -> field.length() + ":" + field).collect(Collectors.joining());
    }
}
