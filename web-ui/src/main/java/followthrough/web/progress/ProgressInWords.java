package followthrough.web.progress;

import followthrough.plan.ledger.Slippage;
import followthrough.plan.sheet.SheetProgress;
import followthrough.progress.Colour;
import followthrough.progress.LateFinish;
import followthrough.progress.Trend;
import followthrough.web.Messages;
import followthrough.web.progress.ProgressView.ActionProgress;
import followthrough.web.progress.ProgressView.Update;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of an action, in the words that papers and spreadsheets print: all that the page shows. */
@Component
public class ProgressInWords {

    private final Messages words;

    ProgressInWords(Messages words) {
        this.words = words;
    }

    /** For a spreadsheet, which has a column for each of them. */
    public SheetProgress of(ActionProgress line) {
        var rating = line.rating();
        return new SheetProgress(
                line.action().done(),
                moved(line),
                rating == null ? "" : colour(rating.colour()),
                rating == null ? "" : rating.why(),
                heading(line.trend()),
                line.updates().stream().map(this::report).toList());
    }

    private SheetProgress.Report report(Update update) {
        return new SheetProgress.Report(
                update.on(),
                update.by(),
                said(update),
                update.changed(),
                update.next(),
                update.done(),
                colour(update.self()),
                update.rationale(),
                colour(update.computed()));
    }

    /** The colour by the rules, its reason, and where the action is heading. */
    public String rated(ActionProgress line) {
        var rating = line.rating();
        if (rating == null) return words.text("plan.paper.noColour");
        return lines(List.of(colour(rating.colour()), rating.why(), heading(line.trend())));
    }

    /** How whoever reported last saw the action, and why. */
    public String seen(ActionProgress line) {
        if (line.standing().isEmpty()) return words.text("plan.paper.noColour");
        var last = line.standing().get(0);
        var self = last.self();
        if (self == null) return lines(List.of(words.text("plan.paper.noOwn"), last.by()));
        return lines(List.of(colour(self), last.rationale(), last.by()));
    }

    /** One report whole. */
    public String reported(Update update) {
        var told = new ArrayList<String>();
        told.add(head(update));
        told.add(update.text());
        if (!update.changed().isBlank()) told.add(words.text("progress.changed.said") + " " + update.changed());
        if (!update.next().isBlank()) told.add(words.text("progress.next.said") + " " + update.next());
        if (!update.rationale().isBlank()) told.add(words.text("progress.why.said") + " " + update.rationale());
        return lines(told);
    }

    /** What was reported; what its author took back says so, with the reason. */
    public String said(Update update) {
        var struck = update.struck();
        return struck == null
                ? update.text()
                : words.text("progress.struck.paper", update.text(), struck.on(), struck.because());
    }

    /** Who reported when, whether it is finished, and how they and the rules saw it. */
    private String head(Update update) {
        var head = new StringBuilder(words.text("progress.by", update.by(), update.on()));
        if (update.done()) head.append(", ").append(words.text("progress.finished"));
        var self = update.self();
        head.append("; ").append(self == null ? words.text("progress.noOwn") : words.text("progress.saw", self));
        var computed = update.computed();
        if (computed != null) head.append(", ").append(words.text("progress.rules", computed));
        return head.toString();
    }

    /** How far its date has moved, which other one its owner or a draft wants, and how late it was kept. */
    public String moved(ActionProgress line) {
        var drafted = line.drafted();
        var asked = line.asked();
        var late = line.late();
        return lines(List.of(
                moved(line.slip()),
                asked == null ? "" : words.text("plan.askedFor", asked),
                drafted == null ? "" : words.text("progress.unsignedDate", drafted),
                late == null ? "" : finished(late)));
    }

    private String finished(LateFinish late) {
        var key = late.sinceArrival() ? "progress.finishedLate.here" : "progress.finishedLate";
        return words.text(key, late.on(), late.workingDays());
    }

    public String moved(@Nullable Slippage slip) {
        if (slip == null || slip.moved() == 0) return "";
        return words.text("slip.days", slip.workingDays()) + ", " + words.text("slip.moved", slip.moved());
    }

    private String heading(@Nullable Trend trend) {
        return trend == null ? "" : words.text("trend.said." + trend);
    }

    private String colour(@Nullable Colour colour) {
        return colour == null ? "" : words.text("rating." + colour);
    }

    private static String lines(List<String> told) {
        return String.join("\n", told.stream().filter(line -> !line.isBlank()).toList());
    }
}
