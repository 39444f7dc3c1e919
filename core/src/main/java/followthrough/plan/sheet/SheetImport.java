package followthrough.plan.sheet;

import static followthrough.plan.sheet.SheetField.ACTION;
import static followthrough.plan.sheet.SheetField.DUE;
import static followthrough.plan.sheet.SheetField.EMAIL;
import static followthrough.plan.sheet.SheetField.MEASURE;
import static followthrough.plan.sheet.SheetField.OWNER;

import followthrough.plan.PlanContent;
import followthrough.plan.sheet.SheetLine.Fate;
import followthrough.shared.Obstacle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a table would make of a plan: line by line, before anything is changed; all of it or nothing. */
public final class SheetImport {

    /**
     * How the table is to be read.
     *
     * @param corrections what people typed for single cells, by row number
     * @param leftOut numbers of the rows that are not wanted
     * @param about of which finding the rows are wanted, where the table is about several; blank where nobody has said
     */
    public record Choices(
            SheetColumns columns,
            SheetRule rule,
            Map<Integer, Map<SheetField, String>> corrections,
            Set<Integer> leftOut,
            String about) {

        /** For a table that is about one finding. */
        public Choices(
                SheetColumns columns,
                SheetRule rule,
                Map<Integer, Map<SheetField, String>> corrections,
                Set<Integer> leftOut) {
            this(columns, rule, corrections, leftOut, "");
        }
    }

    /** Said where all rows belong to this plan, whatever finding their table names beside them. */
    public static final String ALL_FINDINGS = "*";

    private static final int LONGEST = 4_000;

    private final List<SheetLine> lines = new ArrayList<>();
    private final Map<UUID, OpeningState> openings = new LinkedHashMap<>();
    private final SheetFindings findings;
    private final SheetRows rows;
    private final SheetPeople people;
    private final Choices choices;

    /** Reads on construction; the plan itself is left alone. */
    public SheetImport(
            Sheet sheet,
            Choices choices,
            PlanContent plan,
            KnownRows known,
            SheetPeople people,
            Map<String, String> reasonCodes) {
        this.people = people;
        this.choices = choices;
        this.rows = new SheetRows(plan, known, people, reasonCodes);
        this.findings = SheetFindings.of(sheet, choices.columns());
        for (var row : sheet.rows()) {
            if (row.number() <= choices.columns().headingRow()) preamble(row);
            else if (findings.isWanted(row, choices.about())) read(row);
        }
    }

    /** The findings that the table names, each with its rows; none where it is about one alone. */
    public Map<String, Integer> findings() {
        return findings.counted();
    }

    /** True while nobody has said of which finding the rows are wanted. */
    public boolean mustChoose() {
        return findings.isSeveral() && !findings.isAnswer(choices.about());
    }

    public List<SheetLine> lines() {
        return List.copyOf(lines);
    }

    /** True when no line is wrong and at least one brings something. */
    public boolean isReady() {
        return !mustChoose()
                && lines.stream().noneMatch(line -> line.fate() == Fate.WRONG)
                && (count() > 0 || rows.changesText());
    }

    /** How many lines bring something. */
    public int count() {
        return (int) lines.stream()
                .filter(line -> line.fate() == Fate.NEW || line.fate() == Fate.CHANGED)
                .count();
    }

    /** What the table says of actions that were under way, of each row that is taken. */
    public List<OpeningState> openings() {
        return List.copyOf(openings.values());
    }

    /** The plan as it is afterwards. */
    public PlanContent result() {
        return rows.result();
    }

    private void preamble(Sheet.Row row) {
        if (row.number() < choices.columns().headingRow()) rows.text(row.cell(0), row.cell(1));
    }

    private void read(Sheet.Row row) {
        var values = values(row);
        if (values.values().stream().allMatch(String::isBlank)) return;
        if (choices.leftOut().contains(row.number())) {
            lines.add(new SheetLine(row.number(), values, Fate.LEFT_OUT, List.of(), List.of()));
            return;
        }
        var remarks = new ArrayList<Obstacle>();
        if (findings.isNameless(row)) remarks.add(at(SheetField.FINDING, "sheetNoFinding"));
        var problems = problems(row.number(), values, remarks);
        var fate = problems.isEmpty() ? rows.take(values, choices.rule() == SheetRule.SKIP) : Fate.WRONG;
        if (fate != Fate.WRONG) {
            rows.remember(row.number(), values);
            opening(row, values);
        }
        lines.add(new SheetLine(row.number(), values, fate, problems, remarks));
    }

    private void opening(Sheet.Row row, Map<SheetField, String> values) {
        var columns = choices.columns();
        rows.taken(values)
                .map(action -> OpeningState.of(
                        action,
                        columns.value(row, SheetField.COLOUR).strip(),
                        columns.value(row, SheetField.DONE).strip(),
                        columns.value(row, SheetField.PROGRESS).strip()))
                .filter(OpeningState::saysSomething)
                .ifPresent(state -> openings.put(state.action(), state));
    }

    private Map<SheetField, String> values(Sheet.Row row) {
        var corrected = choices.corrections().getOrDefault(row.number(), Map.of());
        var values = new EnumMap<SheetField, String>(SheetField.class);
        for (var field : SheetField.values()) {
            var said = corrected.getOrDefault(field, choices.columns().value(row, field));
            if (field.isImported() && !said.isBlank()) values.put(field, said.strip());
        }
        return values;
    }

    private List<Obstacle> problems(int number, Map<SheetField, String> values, List<Obstacle> remarks) {
        var found = new ArrayList<Obstacle>();
        values.forEach((field, value) -> {
            if (value.length() > LONGEST) found.add(at(field, "sheetCellLong", LONGEST));
        });
        var says = values.keySet();
        if (!says.contains(ACTION) && (says.contains(OWNER) || says.contains(DUE)))
            found.add(at(ACTION, "sheetActionMissing"));
        else if (!says.contains(ACTION) && !says.contains(MEASURE)) found.add(at(ACTION, "sheetRowSaysNothing"));
        day(values.getOrDefault(DUE, ""), found, remarks);
        owner(values, found, remarks);
        rows.repeated(values).ifPresent(first -> found.add(at(SheetField.ID, "sheetIdTwice", first)));
        if (choices.rule() == SheetRule.STOP && rows.exists(values)) found.add(at(ACTION, "sheetRowExists", number));
        return found;
    }

    private static void day(String typed, List<Obstacle> found, List<Obstacle> remarks) {
        if (typed.isBlank()) return;
        var read = SheetDay.read(typed);
        if (read.isEmpty()) found.add(at(DUE, "sheetDateUnreal", typed));
        else if (read.get().monthOnly())
            remarks.add(at(DUE, "sheetMonthOnly", typed, read.get().day()));
    }

    private void owner(Map<SheetField, String> values, List<Obstacle> found, List<Obstacle> remarks) {
        var name = values.getOrDefault(OWNER, "");
        var email = values.getOrDefault(EMAIL, "");
        if ((name + email).isEmpty() || rows.keepsOwner(values)) return;
        if (people.find(name, email).isPresent()) return;
        if (people.hasLeft(name, email)) found.add(at(OWNER, "sheetOwnerLeft", name.isEmpty() ? email : name));
        else if (email.isEmpty()) found.add(at(OWNER, "sheetOwnerUnknown", name));
        else remarks.add(at(OWNER, "sheetOwnerInvited", name.isEmpty() ? email : name));
    }

    private static Obstacle at(SheetField field, String code, Object... details) {
        return Obstacle.at(field.name(), code, details);
    }
}
