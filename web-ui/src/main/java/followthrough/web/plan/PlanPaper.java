package followthrough.web.plan;

import followthrough.shared.WorkingDays;
import followthrough.web.Words;
import followthrough.web.export.Paper;
import followthrough.web.export.Paper.Cell;
import followthrough.web.export.Paper.Column;
import followthrough.web.export.Paper.Tint;
import followthrough.web.plan.PlanDocument.ActionRow;
import followthrough.web.plan.PlanDocument.MeasureRow;
import followthrough.web.plan.ProgressView.ActionProgress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A plan on paper, as councils publish theirs: what will be different, who does what by when, how one will know. */
@Component
class PlanPaper {

    private final WorkingDays workingDays;
    private final Words words;

    PlanPaper(WorkingDays workingDays, Words words) {
        this.workingDays = workingDays;
        this.words = words;
    }

    /** A plan as it was signed or sent: what was promised, and nothing of what became of it. */
    void write(Paper.Writing paper, PlanDocument plan, int level) {
        write(paper, plan, level, List.of());
    }

    /** With the last report and the colour of each action, where there are any. */
    void write(Paper.Writing paper, PlanDocument plan, int level, List<ActionProgress> reported) {
        paper.heading(level, words.text("plan.outcome"));
        paper.paragraph(plan.outcome().isBlank() ? words.text("plan.noOutcome") : plan.outcome());
        actions(paper, plan, reported);
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
        actions(paper, plan, reported);
    }

    private void actions(Paper.Writing paper, PlanDocument plan, List<ActionProgress> reported) {
        if (plan.actions().isEmpty()) {
            paper.paragraph(words.text("plan.noActions"));
        } else if (reported.isEmpty()) {
            paper.table(
                    words.text("plan.actions"),
                    columns("plan.paper.number", 5, "plan.action", 50, "plan.owner", 20, "plan.due", 25),
                    plan.actions().stream().map(this::row).toList());
        } else {
            paper.table(
                    words.text("plan.actions"),
                    columns(
                            "plan.paper.number",
                            5,
                            "plan.action",
                            29,
                            "plan.owner",
                            14,
                            "plan.due",
                            19,
                            "plan.paper.progress",
                            22,
                            "plan.paper.colour",
                            11),
                    reported.stream().map(this::row).toList());
        }
    }

    private void measures(Paper.Writing paper, PlanDocument plan) {
        if (plan.measures().isEmpty()) {
            paper.paragraph(words.text("plan.noMeasures"));
            return;
        }
        paper.table(
                words.text("plan.measures"),
                columns(
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
                plan.measures().stream().map(this::row).toList());
    }

    private List<Cell> row(ActionProgress reported) {
        var cells = new ArrayList<>(row(reported.action()));
        cells.add(Cell.of(progress(reported)));
        var rating = reported.rating();
        if (rating == null) {
            cells.add(Cell.of(words.text("plan.paper.noColour")));
        } else {
            var word = words.text("rating." + rating.colour());
            cells.add(new Cell(
                    word + "\n" + rating.why(), Tint.valueOf(rating.colour().name())));
        }
        return cells;
    }

    /** The last report, or that there is none. */
    private String progress(ActionProgress reported) {
        var said = reported.action().done() ? words.text("plan.isDone") + "\n" : "";
        if (reported.standing().isEmpty()) return said + words.text("progress.noUpdates");
        var last = reported.standing().get(0);
        return said + words.text("plan.paper.reported", last.on(), last.text()) + struck(reported);
    }

    /** What its author took back is on the paper too, with the reason. */
    private String struck(ActionProgress reported) {
        return reported.updates().stream()
                .map(update -> {
                    var struck = update.struck();
                    return struck == null
                            ? ""
                            : "\n" + words.text("progress.struck.paper", update.text(), struck.on(), struck.because());
                })
                .collect(Collectors.joining());
    }

    private void section(Paper.Writing paper, int level, String heading, String said) {
        if (!said.isBlank()) paper.heading(level, words.text(heading)).paragraph(said);
    }

    private List<Cell> row(ActionRow action) {
        return List.of(
                Cell.of(String.valueOf(action.number())),
                Cell.of(action.description().isBlank() ? words.text("plan.noWords") : action.description()),
                Cell.of(action.owner().isBlank() ? words.text("plan.noOwner") : action.owner()),
                Cell.of(date(action)));
    }

    /** The date as promised now, and where it moved, the one that was promised first and why. */
    private String date(ActionRow action) {
        var due = action.due();
        var said = new StringBuilder(due == null ? words.text("plan.noDate") : words.text("plan.paper.day", due));
        var original = action.original();
        if (original != null) said.append('\n').append(words.text("plan.firstPromised", original));
        if (original != null && due != null) said.append('\n').append(slip(original, due));
        if (!action.reason().isBlank()) said.append('\n').append(words.text("plan.movedBecause", action.reason()));
        return said.toString();
    }

    private String slip(LocalDate original, LocalDate due) {
        var days = workingDays.between(original, due);
        return words.text(days < 0 ? "plan.paper.earlier" : "plan.paper.later", Math.abs(days));
    }

    private List<Cell> row(MeasureRow measure) {
        return List.of(
                Cell.of(String.valueOf(measure.number())),
                Cell.of(measure.description().isBlank() ? words.text("plan.noWords") : measure.description()),
                Cell.of(figure(measure.baseline(), measure.unit())),
                Cell.of(figure(measure.target(), measure.unit())),
                Cell.of((measure.source() + "\n" + measure.frequency()).strip()));
    }

    private String figure(String value, String unit) {
        return value.isBlank() ? words.text("plan.notSaid") : (value + " " + unit).strip();
    }

    private List<Column> columns(Object... headsAndShares) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < headsAndShares.length; i += 2) {
            columns.add(new Column(words.text(headsAndShares[i]), (Integer) headsAndShares[i + 1]));
        }
        return columns;
    }
}
