package followthrough.progress;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done about one action by a certain day; never overwritten. */
@Entity
public class ProgressUpdate {

    @Id
    private UUID id;

    private String area;

    private UUID action;

    private UUID reportedBy;

    private @Nullable UUID reportedFor;

    private LocalDate reportedOn;

    private int number;

    private int place;

    private String text;

    private String changed;

    private String next;

    private boolean done;

    @Enumerated(EnumType.STRING)
    private @Nullable Colour selfRating;

    private String rationale;

    @Enumerated(EnumType.STRING)
    private @Nullable Colour computed;

    private @Nullable String computedWhy;

    private @Nullable UUID struckBy;

    private @Nullable LocalDate struckOn;

    private @Nullable String struckBecause;

    private @Nullable UUID corrects;

    private @Nullable String broughtFrom;

    /** @param number how many reports of the area there are with it: its place among those of one day */
    ProgressUpdate(AreaReference area, UUID action, int number, ProgressReport report, Actor by) {
        this(area, action, number, report, by.person(), by.on());
        reportedFor = by.forWhom();
    }

    private ProgressUpdate(
            AreaReference area, UUID action, int number, ProgressReport report, PersonId by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.area = area.value();
        this.action = action;
        this.number = number;
        this.place = number;
        this.text = report.text();
        this.changed = report.changed();
        this.next = report.next();
        this.done = report.done();
        this.selfRating = report.self();
        this.rationale = report.rationale();
        this.reportedBy = by.value();
        this.reportedOn = on;
    }

    /** The first report on an action that was under way before its plan came here, out of this file. */
    static ProgressUpdate broughtIn(
            AreaReference area, UUID action, int number, ProgressReport report, Actor by, String fileName) {
        var opening = new ProgressUpdate(area, action, number, report, by);
        opening.broughtFrom = fileName;
        return opening;
    }

    /** The right words for this report, for the day that it was about and in its place. */
    ProgressUpdate corrected(int newNumber, ProgressReport report) {
        var right = new ProgressUpdate(area(), action, newNumber, report, reportedBy(), reportedOn);
        right.reportedFor = reportedFor;
        right.place = place;
        right.corrects = id;
        right.broughtFrom = broughtFrom;
        return right;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected ProgressUpdate() {}

    public UUID action() {
        return action;
    }

    public AreaReference area() {
        return new AreaReference(area);
    }

    public UUID id() {
        return id;
    }

    /** Out of which file it was brought in with its plan; null for a report that was made here. */
    public @Nullable String broughtFrom() {
        return broughtFrom;
    }

    int number() {
        return number;
    }

    public PersonId reportedBy() {
        return new PersonId(reportedBy);
    }

    /** Whom they covered for, or null. */
    public @Nullable PersonId reportedFor() {
        return PersonId.ofNullable(reportedFor);
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** What was done. */
    public String text() {
        return text;
    }

    /** What has changed for children; empty in reports from before it was asked for. */
    public String changed() {
        return changed;
    }

    public String next() {
        return next;
    }

    /** How the reporter saw it, or null where they gave no colour of their own. */
    public @Nullable Colour selfRating() {
        return selfRating;
    }

    public String rationale() {
        return rationale;
    }

    /** What the rules said on the day of the report, or null where nobody asked them. */
    public @Nullable Colour computed() {
        return computed;
    }

    public @Nullable String computedWhy() {
        return computedWhy;
    }

    /** Everything that was said in it. */
    public ProgressReport report() {
        return new ProgressReport(text, changed, next, done, selfRating, rationale);
    }

    /** Once and for all: how it stood on that day. Whoever sees it otherwise than the rules says why. */
    void rate(Colour colour, String why) {
        if (computed != null) return;
        if (selfRating != null && selfRating != colour && rationale.isEmpty())
            throw new Refused(Obstacle.at("rationale", "progressWithoutRationale", colour, why));
        computed = colour;
        computedWhy = why;
    }

    /** What the rules said that day stays, unless they were told otherwise whether the action is finished. */
    void ratedAs(ProgressUpdate wrong) {
        if (wrong.computed != null && wrong.computedWhy != null && wrong.done == done)
            rate(wrong.computed, wrong.computedWhy);
    }

    /** Since when an action is finished, as its reports that count say, newest first; null where they do not, or nobody knows. */
    public static @Nullable LocalDate finishedOn(List<ProgressUpdate> reports) {
        var finished = reports.stream().takeWhile(ProgressUpdate::done).toList();
        if (finished.isEmpty()) return null;
        var first = finished.get(finished.size() - 1);
        return first.broughtFrom == null ? first.reportedOn : null;
    }

    public boolean done() {
        return done;
    }

    /** The report that this one stands for, or null. */
    public @Nullable UUID corrects() {
        return corrects;
    }

    public boolean isStruck() {
        return struckBecause != null;
    }

    public @Nullable PersonId struckBy() {
        return struckBy == null ? null : new PersonId(struckBy);
    }

    public @Nullable LocalDate struckOn() {
        return struckOn;
    }

    public @Nullable String struckBecause() {
        return struckBecause;
    }

    /** Only its author says that a report was wrong, and only once. */
    public List<Obstacle> obstaclesToStrike(Actor by) {
        if (isStruck()) return List.of(Obstacle.of("progressStruckAlready"));
        return by.isSameAs(reportedBy()) ? List.of() : List.of(Obstacle.of("progressOfAnother"));
    }

    void strike(Actor by, String reason) {
        Refused.unlessEmpty(obstaclesToStrike(by));
        struckBy = by.person().value();
        struckOn = by.on();
        struckBecause = reason;
    }
}
