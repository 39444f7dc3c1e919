package followthrough.plan.draft;

import followthrough.area.Area;
import followthrough.plan.Leading;
import followthrough.plan.sheet.Sheet;
import followthrough.plan.sheet.SheetColumns;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tables of the files that somebody brings plans in from: which there are, and which area took which. */
@Service
@Transactional(readOnly = true)
public class TablesOfFiles {

    private static final int LONGEST_HEADINGS = 160;

    private final PlanImports uploads;
    private final Leading leading;
    private final Clock clock;

    TablesOfFiles(PlanImports uploads, Leading leading, Clock clock) {
        this.uploads = uploads;
        this.leading = leading;
        this.clock = clock;
    }

    /** Where a table of a file was taken into a plan. */
    public record Use(AreaReference area, int number, String name) {}

    /**
     * One table of a file, to be chosen among the others.
     *
     * @param headings the row that holds its headings, or its first one
     * @param rows how many stand beneath the headings
     * @param uses areas of the inspection that took it already
     * @param shown whether it is the one that is looked at
     * @param open false where this area took it already
     */
    public record Table(
            UUID id, String name, String headings, int rows, List<AreaReference> uses, boolean shown, boolean open) {}

    /**
     * A file that was chosen for another area of the same inspection.
     *
     * @param area the one for which it was chosen last
     * @param uses which of its tables were taken where, where it has several
     */
    public record Earlier(UUID id, String fileName, AreaReference area, List<Use> uses) {}

    /** Files that need not be chosen again: this person's, each once, newest first. */
    public List<Earlier> earlier(Actor actor, AreaReference reference) {
        leading.openOf(actor, reference);
        var chosen = chosen(actor, reference.inspection());
        var found = new LinkedHashMap<String, Earlier>();
        for (var table : chosen)
            if (!table.area().equals(reference))
                found.computeIfAbsent(
                        table.fileName(),
                        name -> new Earlier(table.id(), name, table.area(), uses(name, table.file(), chosen)));
        return List.copyOf(found.values());
    }

    /** All tables of the file that this one is of, in its order; none where it is the only one. */
    public List<Table> beside(Actor actor, AreaReference reference, UUID id) {
        var shown = uploads.findById(id)
                .filter(one -> one.belongsTo(actor, reference))
                .orElseThrow(NotFound::new);
        var all = uploads.findByFileOrderByNumber(shown.file());
        if (all.size() < 2) return List.of();
        var chosen = chosen(actor, reference.inspection());
        return all.stream().map(one -> table(one, shown, chosen)).toList();
    }

    private static Table table(PlanImport one, PlanImport shown, List<ChosenTable> chosen) {
        var sheet = one.sheet();
        var heading = Math.max(
                SheetColumns.guess(sheet).headingRow(), sheet.rows().get(0).number());
        var headings = sheet.rows().stream()
                .filter(row -> row.number() == heading)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" · "));
        var rows = sheet.rows().stream().filter(row -> row.number() > heading).count();
        var uses = chosen.stream()
                .filter(table -> table.isTaken() && table.isOf(one.fileName(), one.number()))
                .map(ChosenTable::area)
                .distinct()
                .sorted(Comparator.comparing(AreaReference::ordinal))
                .toList();
        var isShown = one.id().equals(shown.id());
        return new Table(one.id(), one.name(), cut(headings), (int) rows, uses, isShown, !one.isTaken());
    }

    private static String cut(String words) {
        return words.length() > LONGEST_HEADINGS ? words.substring(0, LONGEST_HEADINGS) + "…" : words;
    }

    /** Keeps each table that could hold a plan, and says which is most likely this area's. */
    @Transactional
    UUID keep(Actor actor, Area area, String fileName, List<Sheet> tables) {
        var offered = offered(tables);
        var taken = takenElsewhere(actor, area, fileName);
        var likely = TableGuess.of(area.text(), offered, taken);
        var file = UUID.randomUUID();
        var at = clock.instant();
        var kept = IntStream.range(0, offered.size())
                .mapToObj(i -> uploads.save(
                        new PlanImport(area.reference(), actor, file, fileName, i + 1, offered.get(i), at)))
                .toList();
        return kept.get(likely).id();
    }

    /** Tables for the layout of a page hold no plan; where nothing else is there, the only ones are offered. */
    private static List<Sheet> offered(List<Sheet> tables) {
        var wide = tables.stream()
                .filter(table -> table.width() > 1 && table.rows().size() > 1)
                .toList();
        return wide.isEmpty() ? tables : wide;
    }

    private Set<Integer> takenElsewhere(Actor actor, Area area, String fileName) {
        return chosen(actor, area.inspection()).stream()
                .filter(table -> table.isTaken() && table.fileName().equals(fileName))
                .filter(table -> !table.area().equals(area.reference()))
                .map(table -> table.number() - 1)
                .collect(Collectors.toSet());
    }

    private static List<Use> uses(String fileName, UUID file, List<ChosenTable> chosen) {
        if (chosen.stream().filter(table -> table.file().equals(file)).count() < 2) return List.of();
        return chosen.stream()
                .filter(table -> table.isTaken() && table.fileName().equals(fileName))
                .map(table -> new Use(table.area(), table.number(), table.name()))
                .distinct()
                .sorted(Comparator.comparing((Use use) -> use.area().ordinal()))
                .toList();
    }

    private List<ChosenTable> chosen(Actor actor, InspectionReference inspection) {
        return uploads.of(actor.person().value(), inspection + "-A%");
    }
}
