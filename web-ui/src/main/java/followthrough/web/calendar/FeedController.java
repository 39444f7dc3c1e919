package followthrough.web.calendar;

import followthrough.people.signin.CalendarAddresses;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The calendar itself, for programs: whoever knows the address reads it, and nothing else with it. */
@RestController
@PreAuthorize(Allowed.ANYBODY)
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarAddresses addresses;
    private final CalendarReading reading;
    private final Messages words;
    private final Clock clock;

    FeedController(CalendarAddresses addresses, CalendarReading reading, Messages words, Clock clock) {
        this.addresses = addresses;
        this.reading = reading;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        var person = addresses.whose(secret).orElseThrow(NotFound::new);
        var home = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var text = CalendarText.of(words.text("calendar.name"), reading.of(person, home), Instant.now(clock));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
