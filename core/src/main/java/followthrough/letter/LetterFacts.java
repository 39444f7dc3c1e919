package followthrough.letter;

import followthrough.audit.PossibleDays;
import followthrough.inspection.Inspection;
import followthrough.shared.Obstacle;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a letter beside its findings, as printed.
 *
 * @param dated the date on the letter, or null where none is printed
 * @param publishedOn when it was published, where known
 * @param copies those whom the letter names as copied, one a line
 * @param statedTotal areas of the last inspection by the letter's own count, null where it gives none
 * @param statementDueOn by when the letter itself asks for a statement, which beats every computed date; null where it
 *     names no day
 * @param area what only letters about a whole local area tell
 */
@Embeddable
public record LetterFacts(
        @Nullable String authorityAsPrinted,
        @Nullable LocalDate dated,
        @Nullable LocalDate publishedOn,
        @Nullable String addressee,
        @Nullable String inspector,
        @Nullable String copies,
        @Nullable Integer statedTotal,
        @Nullable Integer statedOpen,
        @Nullable Integer statedProgressed,
        @Nullable LocalDate statementDueOn,
        @Nullable AreaFacts area) {

    /**
     * What a letter about a whole local area tells beside its findings, as printed.
     *
     * @param areaResponsible who plans and commissions services together
     * @param areaOutcome what the inspection came to; the wording changes from year to year, so it is no grade
     * @param areaLeads who led for each inspectorate, one a line
     */
    @Embeddable
    public record AreaFacts(
            @Nullable String areaResponsible,
            @Nullable String areaOutcome,
            @Nullable String areaLeads) {

        public static final AreaFacts NONE = new AreaFacts(null, null, null);

        public List<String> leads() {
            return areaLeads == null ? List.of() : areaLeads.lines().toList();
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public static final LetterFacts NONE = new LetterFacts(null, null, null, null, null, null, null, null, null, null);

    public LetterFacts {
        area = AreaFacts.NONE.equals(area) ? null : area;
    }

    /** Of a letter about one council. */
    public LetterFacts(
            @Nullable String authorityAsPrinted,
            @Nullable LocalDate dated,
            @Nullable LocalDate publishedOn,
            @Nullable String addressee,
            @Nullable String inspector,
            @Nullable String copies,
            @Nullable Integer statedTotal,
            @Nullable Integer statedOpen,
            @Nullable Integer statedProgressed,
            @Nullable LocalDate statementDueOn) {
        this(
                authorityAsPrinted,
                dated,
                publishedOn,
                addressee,
                inspector,
                copies,
                statedTotal,
                statedOpen,
                statedProgressed,
                statementDueOn,
                null);
    }

    /** What it tells of a local area; nothing of it in a letter about one council. */
    public AreaFacts ofArea() {
        return area == null ? AreaFacts.NONE : area; // Hibernate reads an all-null embeddable as null
    }

    /** The same, with the day that somebody says it bears. */
    public LetterFacts withDate(LocalDate day) {
        return new LetterFacts(
                authorityAsPrinted,
                day,
                publishedOn,
                addressee,
                inspector,
                copies,
                statedTotal,
                statedOpen,
                statedProgressed,
                statementDueOn,
                area);
    }

    /** What the day of issue is, for words: the one on it, that of its publication, none, or the day it went out here. */
    public String dayKind(@Nullable LocalDate issuedOn) {
        return dayKind(issuedOn, dated, publishedOn);
    }

    static String dayKind(@Nullable LocalDate issuedOn, @Nullable LocalDate dated, @Nullable LocalDate publishedOn) {
        if (dated == null && publishedOn == null) return "undated";
        if (Objects.equals(issuedOn, dated)) return "dated";
        return Objects.equals(issuedOn, publishedOn) ? "published" : "on";
    }

    /** Each by its name, in the order in which pages show them; an empty text where it says nothing. */
    public Map<String, String> inWords() {
        var words = new LinkedHashMap<String, String>();
        words.put("authority", text(authorityAsPrinted));
        words.put("dated", text(dated));
        words.put("publishedOn", text(publishedOn));
        words.put("addressee", text(addressee));
        words.put("inspector", text(inspector));
        words.put("copies", text(copies));
        words.put("statedTotal", text(statedTotal));
        words.put("statedOpen", text(statedOpen));
        words.put("statedProgressed", text(statedProgressed));
        words.put("statementDueOn", text(statementDueOn));
        words.put("areaResponsible", text(ofArea().areaResponsible()));
        words.put("areaOutcome", text(ofArea().areaOutcome()));
        words.put("areaLeads", text(ofArea().areaLeads()));
        return words;
    }

    private static String text(@Nullable Object value) {
        return value instanceof LocalDate day
                ? DAY.format(day)
                : Objects.toString(value, "").strip();
    }

    /** What cannot be said of itself by the letter of this visit: a day before what it follows, a part above its whole. */
    List<Obstacle> obstacles(Inspection visit, PossibleDays days) {
        var found = new ArrayList<Obstacle>();
        var first = visit.firstDay();
        if (dated != null) {
            if (days.isInFuture(dated)) found.add(Obstacle.at("dated", "letterDatedInFuture", days.today()));
            if (dated.isBefore(first)) found.add(Obstacle.at("dated", "letterDatedBeforeVisit", first));
        }
        if (publishedOn != null) {
            if (days.isInFuture(publishedOn))
                found.add(Obstacle.at("publishedOn", "letterPublishedInFuture", days.today()));
            if (publishedOn.isBefore(first)) found.add(Obstacle.at("publishedOn", "letterPublishedBeforeVisit", first));
            else if (dated != null && publishedOn.isBefore(dated))
                found.add(Obstacle.at("publishedOn", "letterPublishedBeforeItsDay", dated));
        }
        var own = Objects.requireNonNullElse(dated, Objects.requireNonNullElse(publishedOn, first));
        if (statementDueOn != null && statementDueOn.isBefore(own))
            found.add(Obstacle.at("statementDueOn", "statementDueBeforeLetter", own));
        if (isAbove(statedOpen, statedTotal))
            found.add(Obstacle.at("statedOpen", "statedOpenAboveTotal", String.valueOf(statedTotal)));
        if (isAbove(statedProgressed, statedTotal))
            found.add(Obstacle.at("statedProgressed", "statedDoneAboveTotal", String.valueOf(statedTotal)));
        return found;
    }

    private static boolean isAbove(@Nullable Integer part, @Nullable Integer whole) {
        return part != null && whole != null && part > whole;
    }

    /** Statutory days run from its date; the day on which somebody enters it here never stands in for that. */
    boolean isUndated() {
        return dated == null && publishedOn == null;
    }
}
