package followthrough.letter.reading.wording;

import followthrough.letter.document.PlainText;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates as British letters write them, single, in pairs and in spans. */
public final class DateMentions {

    private static final Pattern TOKEN = Pattern.compile("(?<numeric>\\b\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d{2}\\b)"
            + "|(?<iso>\\b20\\d{2}-\\d{2}-\\d{2}\\b)"
            + "|(?<year>\\b(?:19|20)\\d{2}\\b)"
            + "|\\b(?<day>[0-3]?\\d)(?: ?(?:st|nd|rd|th))?(?![\\d%])(?=\\W|$)"
            + "|\\b(?<month>(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{1,7})?|May"
            + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\\b"
            + "|(?<link>\\b(?:and|to|until|till|through|of|the|from|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)"
            + "(?:day)?)\\b|[-\u2013\u2014\u2212,&()/])");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private final List<DateMention> mentions = new ArrayList<>();
    private final List<PartialDate> dates = new ArrayList<>();
    private final List<Integer> daysWithoutMonth = new ArrayList<>();
    private int start = -1;
    private int end = -1;

    public static List<DateMention> in(String text) {
        var found = new DateMentions();
        int position = 0;
        var tokens = WordStarts.in(text, TOKEN);
        for (var token = tokens.matcher(); tokens.find(position); position = token.end()) {
            if (!isBlank(text, position, token.start())) found.close();
            found.take(token);
        }
        found.close();
        return found.mentions;
    }

    private void take(Matcher token) {
        if (token.group("link") != null) return;
        if (start < 0) start = token.start();
        if (token.group("day") != null) takeDay(token);
        else if (token.group("month") != null) takeMonth(token);
        else if (token.group("year") != null) takeYear(token);
        else takeWhole(token);
    }

    private void takeDay(Matcher token) {
        int day = Integer.parseInt(token.group("day"));
        if (day >= 1 && day <= 31) daysWithoutMonth.add(day);
        else close();
    }

    private void takeMonth(Matcher token) {
        int month = month(token.group("month"));
        if (month == 0) {
            close();
            return;
        }
        if (daysWithoutMonth.isEmpty()) dates.add(new PartialDate(null, month, null));
        daysWithoutMonth.forEach(day -> dates.add(new PartialDate(day, month, null)));
        daysWithoutMonth.clear();
        end = token.end();
    }

    private void takeYear(Matcher token) {
        int year = Integer.parseInt(token.group("year"));
        if (dates.isEmpty()) start = -1;
        else end = token.end();
        dates.replaceAll(date -> date.in(year));
        daysWithoutMonth.clear();
    }

    private void takeWhole(Matcher token) {
        boolean iso = token.group("iso") != null;
        var parts = token.group().split("[-/.]", -1);
        int year = Integer.parseInt(parts[iso ? 0 : 2]);
        int month = Integer.parseInt(parts[1]);
        if (month < 1 || month > 12) return;
        dates.add(new PartialDate(Integer.valueOf(parts[iso ? 2 : 0]), month, year < 100 ? 2000 + year : year));
        end = token.end();
    }

    /** A bare month ("May") is a name or a verb more often than a date. */
    private void close() {
        dates.removeIf(date -> date.day() == null && date.year() == null);
        if (!dates.isEmpty()) mentions.add(new DateMention(start, end, List.copyOf(dates)));
        dates.clear();
        daysWithoutMonth.clear();
        start = -1;
    }

    private static int month(String printed) {
        int at = MONTHS.indexOf(printed.substring(0, 3).toLowerCase(Locale.ROOT));
        boolean real = printed.length() <= 4 || Month.of(at / 3 + 1).name().equalsIgnoreCase(printed);
        return at >= 0 && at % 3 == 0 && real ? at / 3 + 1 : 0;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!PlainText.isBlank(text.charAt(i)) && text.charAt(i) != '.') return false;
        }
        return true;
    }

    /** The first day with its year that the whole text is, or null: a line that is nothing but a date. */
    public static @Nullable DateMention whole(String text) {
        var found = in(text);
        if (found.size() != 1 || !found.get(0).hasDays() || !found.get(0).hasYears()) return null;
        var mention = found.get(0);
        var around = text.substring(0, mention.start()) + text.substring(mention.end());
        return LABEL.matcher(around).matches() ? mention : null;
    }

    private static final Pattern LABEL = Pattern.compile(
            "(?i)[\\s.,:]*(?:date[d]?(?: of letter)?\\s*:?)?[\\s.,:]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[\\s.,]*");
}
