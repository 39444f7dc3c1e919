package followthrough.web.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes a calendar as RFC 5545 has it: lines end with CR LF and are folded at 75 octets, commas and the like escaped. */
final class CalendarText {

    private static final int OCTETS = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    static String of(String name, List<CalendarEvent> events, Instant now) {
        var calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Followthrough//Calendar//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        events.forEach(event -> calendar.event(event, now));
        if (events.isEmpty()) calendar.timeZone();
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    /** The standard has no calendar without a part, and some programs refuse one. */
    private void timeZone() {
        line("BEGIN:VTIMEZONE");
        line("TZID:Europe/London");
        season("STANDARD", "19701025T020000", "+0100", "+0000", 10);
        season("DAYLIGHT", "19700329T010000", "+0000", "+0100", 3);
        line("END:VTIMEZONE");
    }

    private void season(String name, String start, String from, String to, int month) {
        line("BEGIN:" + name);
        line("DTSTART:" + start);
        line("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=" + month);
        line("TZOFFSETFROM:" + from);
        line("TZOFFSETTO:" + to);
        line("END:" + name);
    }

    private void event(CalendarEvent event, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + event.id() + "@followthrough");
        line("DTSTAMP:" + MOMENT.format(now));
        line("DTSTART;VALUE=DATE:" + DAY.format(event.first()));
        line("DTEND;VALUE=DATE:" + DAY.format(event.last().plusDays(1)));
        line("SUMMARY:" + escaped(event.title()));
        line("URL:" + event.address());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** No character is cut in two. */
    private void line(String content) {
        var octets = 0;
        for (var points = content.codePoints().iterator(); points.hasNext(); ) {
            var point = Character.toString(points.nextInt());
            var size = point.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(point);
            octets += size;
        }
        text.append("\r\n");
    }
}
