package followthrough.web.plan.paper;

import followthrough.progress.Colour;
import followthrough.shared.WorkingDays;
import followthrough.web.Messages;
import followthrough.web.export.Paper;
import followthrough.web.export.Paper.Cell;
import followthrough.web.export.Paper.Column;
import followthrough.web.export.Paper.Tint;
import followthrough.web.plan.PlanDocument;
import followthrough.web.plan.PlanDocument.ActionRow;
import followthrough.web.plan.PlanDocument.MeasureRow;
import followthrough.web.plan.reading.PlanView.LedgerLine;
import followthrough.web.progress.ProgressInWords;
import followthrough.web.progress.ProgressView.ActionProgress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A plan on paper, as councils publish theirs: what will be different, who does what by when, how one will know. */
@Component
public class PlanPaper {

    /** Why a date moved is the authority’s own. */
    private static final String INTERNAL = "plan.movedBecause.internal";

    private final WorkingDays workingDays;
    private final ProgressInWords told;
    private final Messages words;

    PlanPaper(WorkingDays workingDays, ProgressInWords told, Messages words) {
        this.workingDays = workingDays;
        this.told = told;
        this.words = words;
    }

    /** A plan that leaves the house: it holds a reason only where somebody chose so, so that none is internal. */
    public void send(Paper.Writing paper, PlanDocument plan, int level) {
        write(paper, plan, level, List.of(), "plan.movedBecause");
    }

    /** With every report on each action and both colours, the rules’ and the reporter’s, where there are any. */
    void write(Paper.Writing paper, PlanDocument plan, int level, List<ActionProgress> reported) {
        write(paper, plan, level, reported, INTERNAL);
    }

    private void write(
            Paper.Writing paper, PlanDocument plan, int level, List<ActionProgress> reported, String because) {
        paper.heading(level, words.text("plan.outcome"));
        paper.paragraph(plan.outcome().isBlank() ? words.text("plan.noOutcome") : plan.outcome());
        actions(paper, plan, reported, because);
        measures(paper, plan);
        section(paper, level, "plan.resources", plan.resources());
        section(paper, level, "plan.risks", plan.risks());
        section(paper, level, "plan.partners", plan.partners());
    }

    /** What it is for and some actions of it, under a heading that says whose they are. */
    void writeOwn(Paper.Writing paper, PlanDocument plan, String whose, List<ActionProgress> reported) {
        paper.heading(1, words.text("plan.outcome"));
        paper.paragraph(plan.outcome().isBlank() ? words.text("plan.noOutcome") : plan.outcome());
        paper.heading(1, whose);
        actions(paper, plan, reported, INTERNAL);
    }

    private void actions(Paper.Writing paper, PlanDocument plan, List<ActionProgress> reported, String because) {
        if (plan.actions().isEmpty()) {
            paper.paragraph(words.text("plan.noActions"));
        } else if (reported.isEmpty()) {
            paper.table(
                    words.text("plan.actions"),
                    columns("plan.paper.number", 5, "plan.action", 50, "plan.owner", 20, "plan.due", 25),
                    plan.actions().stream()
                            .map(action -> row(action, unsigned(action), because))
                            .toList());
        } else {
            paper.table(
                    words.text("plan.actions"),
                    columns(
                            "plan.paper.number",
                            5,
                            "plan.action",
                            20,
                            "plan.owner",
                            10,
                            "plan.due",
                            15,
                            "plan.paper.colour",
                            11,
                            "plan.paper.seen",
                            13,
                            "plan.paper.progress",
                            26),
                    reported.stream().map(this::row).toList());
            earlier(paper, reported);
        }
    }

    /** Reports that count from before the last one: the table has room for one. */
    private void earlier(Paper.Writing paper, List<ActionProgress> reported) {
        var rows = reported.stream()
                .flatMap(line -> line.standing().stream()
                        .skip(1)
                        .map(update -> List.of(
                                Cell.of(String.valueOf(line.action().number())), Cell.of(told.reported(update)))))
                .toList();
        if (!rows.isEmpty())
            paper.table(
                    words.text("plan.paper.earlierReports"),
                    columns("plan.paper.number", 5, "plan.paper.report", 95),
                    rows);
    }

    /** Every signed date that moved, as the page lists them. */
    void ledger(Paper.Writing paper, List<LedgerLine> ledger) {
        if (ledger.isEmpty()) return;
        paper.table(
                words.text("ledger.title"),
                columns("plan.action", 35, "ledger.when", 25, "ledger.reason", 20, "ledger.approved", 20),
                ledger.stream().map(this::row).toList());
    }

    private List<Cell> row(LedgerLine line) {
        var to = line.to();
        return List.of(
                Cell.of(line.words()),
                Cell.of(
                        to == null
                                ? words.text("ledger.dropped", line.from())
                                : words.text(
                                        "ledger.moved", line.from(), to, words.text("slip.days", line.workingDays()))),
                Cell.of(Objects.requireNonNullElse(line.reason(), "")),
                Cell.of(words.text("ledger.by", line.approvedBy(), line.approvedOn(), String.valueOf(line.version()))));
    }

    private void measures(Paper.Writing paper, PlanDocument plan) {
        if (plan.measures().isEmpty()) {
            paper.paragraph(words.text("plan.noMeasures"));
            return;
        }
        paper.table(
                words.text("plan.measures"),
                plan.isMeasured()
                        ? columns(
                                "plan.paper.number",
                                5,
                                "plan.measure",
                                33,
                                "plan.baseline",
                                14,
                                "plan.latest",
                                14,
                                "plan.target",
                                14,
                                "plan.source",
                                20)
                        : columns(
                                "plan.paper.number",
                                5,
                                "plan.measure",
                                40,
                                "plan.baseline",
                                15,
                                "plan.target",
                                15,
                                "plan.source",
                                25),
                plan.measures().stream()
                        .map(measure -> row(measure, plan.isMeasured()))
                        .toList());
    }

    private List<Cell> row(ActionProgress reported) {
        var cells = new ArrayList<>(row(reported.action(), moved(reported), INTERNAL));
        var rating = reported.rating();
        cells.add(new Cell(told.rated(reported), rating == null ? Tint.NONE : tint(rating.colour())));
        var standing = reported.standing();
        var self = standing.isEmpty() ? null : standing.get(0).self();
        cells.add(new Cell(told.seen(reported), self == null ? Tint.NONE : tint(self)));
        cells.add(Cell.of(progress(reported)));
        return cells;
    }

    private static Tint tint(Colour colour) {
        return Tint.valueOf(colour.name());
    }

    /** The last report, or that there is none. */
    private String progress(ActionProgress reported) {
        var said = reported.action().done() ? words.text("plan.isDone") + "\n" : "";
        if (reported.standing().isEmpty()) return said + words.text("progress.noUpdates") + struck(reported);
        return said + told.reported(reported.standing().get(0)) + struck(reported);
    }

    /** What its author took back is on the paper too, with the reason. */
    private String struck(ActionProgress reported) {
        return reported.updates().stream()
                .filter(update -> update.struck() != null)
                .map(update -> "\n" + told.said(update))
                .collect(Collectors.joining());
    }

    private void section(Paper.Writing paper, int level, String heading, String said) {
        if (!said.isBlank()) paper.heading(level, words.text(heading)).paragraph(said);
    }

    /** How far the ledger has it; a distance that no signature has moved yet is told by itself. */
    private String moved(ActionProgress reported) {
        var said = told.moved(reported);
        var known = !told.moved(reported.slip()).isEmpty();
        return known ? said : (unsigned(reported.action()) + "\n" + said).strip();
    }

    /** How far a date would move that was signed before. */
    private String unsigned(ActionRow action) {
        var original = action.original();
        var due = action.due();
        return original == null || due == null ? "" : slip(original, due);
    }

    private List<Cell> row(ActionRow action, String moved, String because) {
        return List.of(
                Cell.of(String.valueOf(action.number())),
                Cell.of(action.description().isBlank() ? words.text("plan.noWords") : action.description()),
                Cell.of(action.owner().isBlank() ? words.text("plan.noOwner") : action.owner()),
                Cell.of(date(action, moved, because)));
    }

    /** The date as promised now, and where it moved, the one that was promised first, how far and why. */
    private String date(ActionRow action, String moved, String because) {
        var due = action.due();
        var said = new StringBuilder(due == null ? words.text("plan.noDate") : words.text("plan.paper.day", due));
        var original = action.original();
        if (original != null) said.append('\n').append(words.text("plan.firstPromised", original));
        if (!moved.isEmpty()) said.append('\n').append(moved);
        if (!action.reason().isBlank()) said.append('\n').append(words.text(because, action.reason()));
        return said.toString();
    }

    private String slip(LocalDate original, LocalDate due) {
        var days = workingDays.between(original, due);
        return words.text(days < 0 ? "plan.paper.earlier" : "plan.paper.later", Math.abs(days));
    }

    private List<Cell> row(MeasureRow measure, boolean measured) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(String.valueOf(measure.number())));
        cells.add(Cell.of(measure.description().isBlank() ? words.text("plan.noWords") : measure.description()));
        cells.add(Cell.of(figure(measure.baselineWithUnit())));
        if (measured) cells.add(Cell.of(latest(measure)));
        cells.add(Cell.of(figure(measure.targetWithUnit())));
        cells.add(Cell.of((measure.source() + "\n" + measure.frequency()).strip()));
        return cells;
    }

    private String latest(MeasureRow measure) {
        var latest = measure.latest();
        return latest == null
                ? words.text("plan.latest.none")
                : words.text("plan.latest.of", latest.figure(), latest.on());
    }

    private String figure(String said) {
        return said.isBlank() ? words.text("plan.notSaid") : said;
    }

    private List<Column> columns(Object... headsAndShares) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < headsAndShares.length; i += 2) {
            columns.add(new Column(words.text(headsAndShares[i]), (Integer) headsAndShares[i + 1]));
        }
        return columns;
    }
}
