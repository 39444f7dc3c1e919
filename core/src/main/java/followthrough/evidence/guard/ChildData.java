package followthrough.evidence.guard;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what could name a child: NHS numbers and unique pupil numbers (both by their check digit or letter), days of
 * birth, and case numbers of the authority's own pattern.
 */
public final class ChildData {

    /** What was found. */
    public enum Kind {
        NHS_NUMBER,
        PUPIL_NUMBER,
        DAY_OF_BIRTH,
        CASE_NUMBER
    }

    /**
     * One place.
     *
     * @param start within the text
     * @param words as they stand there
     */
    public record Found(Kind kind, int start, String words) {}

    private static final Pattern TEN_DIGITS =
            Pattern.compile("(?<![\\d.,£/-])(\\d{3})([ -]?)(\\d{3})\\2(\\d{4})(?![\\d/-]|[.,]\\d)");
    private static final Pattern PUPIL =
            Pattern.compile("(?<![A-Za-z\\d])([A-HJ-NP-RT-Z])(\\d{11}[\\dA-HJ-NP-RT-Z])(?![A-Za-z\\d])");

    /** Letters of check digits: I, O and S look like figures. */
    private static final String PUPIL_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ ./-]{1,2}(\\d{1,2}|" + MONTH
                    + ")[ ./,-]{1,2}((?:19|20)?\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO_DATE = Pattern.compile("(?<![\\d-])((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?![\\d-])");
    private static final Pattern BIRTH = Pattern.compile(
            "(?i)\\b(?:d\\.?o\\.?b\\b\\.?|date of birth|born)(?: on(?: the)?| is| was)?[\\s:(=-]{0,4}$");

    /** Two or three names with capitals right before the date, as in a list of children. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})\\p{Lu}[\\p{Ll}'’-]+(?:[ \\t]\\p{Lu}[\\p{Ll}'’-]*)?(?:,? |\\t)\\p{Lu}[\\p{Ll}'’-]+[\\s,;:(\\t]{1,3}$");

    /** The head of a column of a table, whose cells stand between tabs. */
    private static final Pattern BIRTH_COLUMN = Pattern.compile(
            "(?im)(?:^|\\t)[ \"]*(?:d\\.?o\\.?b\\b|date of birth|birth ?da(?:te|y)|born)[^\\t\\n]{0,30}(?=\\t|$)");

    private static final int BEFORE = 60;
    private static final int LONGEST_CHILDHOOD = 18;

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private final @Nullable Pattern caseNumber;

    /** @param caseNumber what a case number of the authority looks like, or null where nobody said */
    public ChildData(@Nullable Pattern caseNumber) {
        this.caseNumber = caseNumber;
    }

    /** In the order of the text, at most so many. */
    public List<Found> in(String text, LocalDate today, int most) {
        var found = new ArrayList<Found>();
        TEN_DIGITS
                .matcher(text)
                .results()
                .filter(ChildData::isNhsNumber)
                .forEach(one -> found.add(of(Kind.NHS_NUMBER, one)));
        PUPIL.matcher(text)
                .results()
                .filter(ChildData::isPupilNumber)
                .forEach(one -> found.add(of(Kind.PUPIL_NUMBER, one)));
        var columns = birthColumns(text);
        DATE.matcher(text)
                .results()
                .filter(one -> isBirth(text, one, day(one.group(3), one.group(2), one.group(1)), columns, today))
                .forEach(one -> found.add(of(Kind.DAY_OF_BIRTH, one)));
        ISO_DATE.matcher(text)
                .results()
                .filter(one -> isBirth(text, one, day(one.group(1), one.group(2), one.group(3)), columns, today))
                .forEach(one -> found.add(of(Kind.DAY_OF_BIRTH, one)));
        if (caseNumber != null) caseNumber.matcher(text).results().forEach(one -> found.add(of(Kind.CASE_NUMBER, one)));
        found.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private static Found of(Kind kind, MatchResult place) {
        return new Found(kind, place.start(), place.group());
    }

    /** Of England, Wales and the Isle of Man, or a test's; the last digit is a check modulo 11. */
    private static boolean isNhsNumber(MatchResult number) {
        var digits = number.group(1) + number.group(3) + number.group(4);
        if ("4679".indexOf(digits.charAt(0)) < 0) return false;
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (digits.charAt(i) - '0') * (10 - i);
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }

    /** The first letter checks the rest modulo 23, as the Department for Education publishes it. */
    private static boolean isPupilNumber(MatchResult number) {
        var rest = number.group(2);
        int sum = 0;
        for (int i = 0; i < 12; i++) sum += value(rest.charAt(i)) * (i + 2);
        return PUPIL_LETTERS.charAt(sum % 23) == number.group(1).charAt(0);
    }

    /** A temporary number ends with a letter, which counts as its place among them. */
    private static int value(char sign) {
        return Character.isDigit(sign) ? sign - '0' : PUPIL_LETTERS.indexOf(sign);
    }

    /** Somebody says so, or the day of a child's life stands right behind a name. */
    private static boolean isBirth(
            String text, MatchResult place, Optional<LocalDate> day, Map<Integer, Integer> columns, LocalDate today) {
        if (day.isEmpty() || day.get().isAfter(today)) return false;
        var before = text.substring(Math.max(0, place.start() - BEFORE), place.start());
        if (BIRTH.matcher(before).find()) return true;
        var head = columns.get(column(text, place.start()));
        if (head != null && head < place.start()) return true;
        int age = Period.between(day.get(), today).getYears();
        return age >= 1 && age <= LONGEST_CHILDHOOD && NAMED.matcher(before).find();
    }

    /** Of tables: the columns that are said to hold days of birth, each with where its head stands. */
    private static Map<Integer, Integer> birthColumns(String text) {
        var found = new HashMap<Integer, Integer>();
        BIRTH_COLUMN.matcher(text).results().forEach(head -> {
            int column = column(text, head.end());
            boolean alone = column == 0 && !text.startsWith("\t", head.end());
            if (!alone) found.putIfAbsent(column, head.start());
        });
        return found;
    }

    private static int column(String text, int place) {
        int column = 0;
        for (int i = place - 1; i >= 0 && text.charAt(i) != '\n'; i--) if (text.charAt(i) == '\t') column++;
        return column;
    }

    private static Optional<LocalDate> day(String yearWords, String monthWords, String dayWords) {
        try {
            var month = monthWords.toLowerCase(Locale.ROOT);
            int number = Character.isDigit(month.charAt(0))
                    ? Integer.parseInt(month)
                    : MONTHS.getOrDefault(month.substring(0, 3), 0);
            int year = Integer.parseInt(yearWords);
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, number, Integer.parseInt(dayWords)));
        } catch (java.time.DateTimeException none) {
            return Optional.empty();
        }
    }
}
