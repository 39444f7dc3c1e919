package followthrough.web.plan.writing;

import followthrough.area.AreaRegister;
import followthrough.plan.draft.Importing;
import followthrough.plan.draft.Importing.Uploaded;
import followthrough.plan.sheet.Sheet;
import followthrough.plan.sheet.SheetColumns;
import followthrough.plan.sheet.SheetField;
import followthrough.plan.sheet.SheetImport;
import followthrough.plan.sheet.SheetLine;
import followthrough.plan.sheet.SheetLine.Fate;
import followthrough.plan.sheet.SheetRule;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Choice;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.web.plan.writing.PlanImportForm.RowForm;
import followthrough.web.plan.writing.PlanImportView.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays a table before the area lead: its columns, what each line would do, and what has to be put right. */
@Component
class PlanImportPage {

    private static final int SHOWN = 100;

    /** Shorter names of findings ("1", "Thresholds") stand in many. */
    private static final int FEW_WORDS = 12;

    private final Importing importing;
    private final AreaRegister areas;
    private final DateFormats dates;
    private final Messages words;

    PlanImportPage(Importing importing, AreaRegister areas, DateFormats dates, Messages words) {
        this.areas = areas;
        this.dates = dates;
        this.importing = importing;
        this.words = words;
    }

    PlanImportForm guessed(Actor me, AreaReference area, UUID id) {
        var sheet = importing.uploaded(me, area, id).sheet();
        var form = PlanImportForm.of(SheetColumns.guess(sheet), sheet.width(), dates.today());
        return form.about(likely(me, area, importing.look(me, area, id, form.choices())));
    }

    /** The finding of the table that is this area's, where its words say so; else nothing is guessed. */
    private String likely(Actor me, AreaReference area, SheetImport read) {
        var ours = plain(areas.get(me, area).text());
        return read.findings().keySet().stream()
                .filter(finding -> plain(finding).length() > FEW_WORDS)
                .filter(finding ->
                        ours.contains(plain(finding)) || plain(finding).contains(ours))
                .findFirst()
                .orElse("");
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private List<Choice> findings(SheetImport read) {
        if (read.findings().isEmpty()) return List.of();
        var found = new ArrayList<Choice>();
        read.findings()
                .forEach((finding, rows) ->
                        found.add(Choice.of(finding, words.text("sheet.about.rows", finding, rows))));
        found.add(Choice.of(SheetImport.ALL_FINDINGS, words.text("sheet.about.all")));
        return found;
    }

    /** The form with a row for every line that is wrong or was put right. */
    PlanImportForm withRows(Actor me, AreaReference area, UUID id, PlanImportForm form) {
        var choices = form.choices();
        return form.with(importing.look(me, area, id, choices).lines().stream()
                .filter(line -> isToPutRight(line, choices))
                .map(line -> RowForm.of(line, line.fate() == Fate.LEFT_OUT))
                .toList());
    }

    PlanImportView view(Actor me, AreaReference area, UUID id, PlanImportForm form) {
        var uploaded = importing.uploaded(me, area, id);
        var choices = form.choices();
        var states = importing.mayBringStates(me, area);
        var read = importing.look(me, area, id, choices);
        var wrong = read.lines().stream()
                .filter(line -> isToPutRight(line, choices))
                .toList();
        var others = read.lines().stream()
                .filter(line -> !isToPutRight(line, choices))
                .toList();
        return new PlanImportView(
                uploaded.fileName(),
                uploaded.sheet().name(),
                columns(uploaded, choices.columns().headingRow()),
                fields(states),
                rules(),
                owners(area),
                uploaded.sheet().remarks(),
                wrong,
                others.stream().limit(SHOWN).toList(),
                Math.max(0, others.size() - SHOWN),
                counts(read),
                read.isReady() ? Math.max(1, read.count()) : 0,
                choices.columns().isUsable(),
                states ? read.openings().size() : 0,
                states ? 0 : read.openings().size(),
                findings(read),
                read.mustChoose());
    }

    private static boolean isToPutRight(SheetLine line, SheetImport.Choices choices) {
        return line.fate() == Fate.WRONG
                || line.fate() == Fate.LEFT_OUT
                || choices.corrections().containsKey(line.number());
    }

    private String counts(SheetImport read) {
        var counted = new EnumMap<Fate, Integer>(Fate.class);
        read.lines().forEach(line -> counted.merge(line.fate(), 1, Integer::sum));
        return String.join(
                ", ",
                counted.entrySet().stream()
                        .map(entry -> words.text("sheet.count." + entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static List<Column> columns(Uploaded uploaded, int headingRow) {
        var sheet = uploaded.sheet();
        var found = new ArrayList<Column>();
        for (int i = 0; i < sheet.width(); i++) {
            var heading = headingRow == 0 ? "" : cell(sheet, i, headingRow - 1, headingRow);
            found.add(new Column(letter(i), heading, cell(sheet, i, headingRow, Integer.MAX_VALUE)));
        }
        return found;
    }

    /** The first words in the column among the rows after one number and up to another. */
    private static String cell(Sheet sheet, int column, int after, int upTo) {
        return sheet.rows().stream()
                .filter(row -> row.number() > after && row.number() <= upTo)
                .map(row -> row.cell(column))
                .filter(words -> !words.isBlank())
                .findFirst()
                .map(words -> words.length() > 60 ? words.substring(0, 59) + "…" : words)
                .orElse("");
    }

    private static String letter(int column) {
        return (column >= 26 ? String.valueOf((char) ('A' + column / 26 - 1)) : "") + (char) ('A' + column % 26);
    }

    private static List<Choice> fields(boolean withStates) {
        return Stream.of(SheetField.values())
                .filter(field -> field.isImported() || field == SheetField.FINDING || (withStates && field.isState()))
                .map(field -> Choice.of(field, field.heading()))
                .toList();
    }

    private List<Choice> rules() {
        return Stream.of(SheetRule.values())
                .map(rule -> Choice.of(rule, words.text("sheet.rule." + rule)))
                .toList();
    }

    /** By name, and by address where two have the same one. */
    private List<Choice> owners(AreaReference area) {
        var names = importing.owners(area.authority()).stream()
                .map(known -> known.name())
                .toList();
        return importing.owners(area.authority()).stream()
                .map(known -> Collections.frequency(names, known.name()) > 1
                        ? Choice.of(known.email(), known.name() + " (" + known.email() + ")")
                        : Choice.of(known.name(), known.name()))
                .toList();
    }
}
