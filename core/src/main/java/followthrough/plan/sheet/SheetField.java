package followthrough.plan.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a column may hold, with the headings that councils give it; ours come first. */
public enum SheetField {
    FINDING(
            "Finding",
            "area for development",
            "area for improvement",
            "recommendation",
            "recommendations",
            "ofsted recommendation",
            "inspection recommendation",
            "ofsted finding",
            "ofsted area for improvement",
            "inspection finding",
            "what needs to improve"),
    NUMBER("No. in plan"),
    ID("Action no.", "action number", "action ref", "action id", "ref", "reference", "id", "no", "number", "item"),
    ACTION(
            "Action",
            "actions",
            "what will be done",
            "what will we do",
            "what we will do",
            "planned action",
            "task",
            "activity",
            "step",
            "action required",
            "what"),
    OWNER(
            "Owner",
            "lead",
            "lead officer",
            "action owner",
            "responsible",
            "responsible officer",
            "responsible person",
            "who",
            "by whom",
            "accountable",
            "lead person"),
    EMAIL("Owner e-mail", "e mail", "email", "owner email", "lead email", "e mail address"),
    DUE(
            "By when",
            "due",
            "due date",
            "deadline",
            "timescale",
            "timescales",
            "target date",
            "completion date",
            "date",
            "when",
            "complete by",
            "end date"),
    FIRST_PROMISED("First promised for", "original date", "original due date", "original deadline", "first date"),
    REASON_KIND("Kind of reason", "reason code"),
    REASON("Reason for new date", "reason for change", "reason for slippage", "reason for date"),
    MEASURE_ID("Measure no.", "measure number", "measure id", "measure ref", "kpi ref"),
    MEASURE(
            "Success measure",
            "measure",
            "measures",
            "success measures",
            "success criteria",
            "kpi",
            "indicator",
            "how we will know",
            "how will we know",
            "measure of success",
            "impact measure",
            "intended outcome",
            "outcome"),
    UNIT("What is counted", "unit", "counted in"),
    BASELINE("Now", "baseline", "current", "starting point", "current performance", "how it is now"),
    TARGET("Target", "goal", "how it will be", "target performance"),
    SOURCE("Source of figure", "source", "data source", "evidence", "source of data", "source of evidence"),
    FREQUENCY("How often", "frequency", "reported", "reporting frequency"),
    MOVED("Moved since first promised"),
    DONE("Finished"),
    REPORTED_ON("Last reported on"),
    REPORTED_BY("Last reported by"),
    PROGRESS("Progress", "update", "progress update", "comments", "latest update", "status update"),
    CHANGED("What changed for children"),
    NEXT("What is next"),
    COLOUR("Colour", "rag", "rag rating", "brag", "rating", "status"),
    WHY("Why this colour"),
    DIRECTION("Where it is heading"),
    SELF("Colour as reported"),
    RATIONALE("Why it is seen so");

    /** What is reported, rated and signed here, never imported. */
    private static final Set<SheetField> TOLD = EnumSet.of(
            NUMBER,
            FINDING,
            FIRST_PROMISED,
            MOVED,
            DONE,
            REPORTED_ON,
            REPORTED_BY,
            PROGRESS,
            CHANGED,
            NEXT,
            COLOUR,
            WHY,
            DIRECTION,
            SELF,
            RATIONALE);

    private final String heading;
    private final String others;

    SheetField(String heading, String... others) {
        this.heading = heading;
        this.others = String.join("|", others);
    }

    /** As our own exports call it. */
    public String heading() {
        return heading;
    }

    /** 0 for a heading that says something else, 2 for exactly this, 1 for a longer one that begins so. */
    int likeness(String typed) {
        var words = plain(typed);
        if (words.isEmpty()) return 0;
        var known = List.of((plain(heading) + "|" + others).split("\\|"));
        if (known.contains(words)) return 2;
        return known.stream().anyMatch(name -> words.startsWith(name + " ")) ? 1 : 0;
    }

    public boolean isImported() {
        return !TOLD.contains(this);
    }

    /** What says how far an action is: it comes in with a plan that was under way before it came here. */
    public boolean isState() {
        return this == COLOUR || this == PROGRESS || this == DONE;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
