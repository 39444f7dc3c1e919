package followthrough.web.paper;

import java.time.LocalDate;

/**
 * A paper from outside, as pages tell of it.
 *
 * @param href where the paper itself is fetched
 */
public record PaperView(
        LocalDate day, String byWhom, String fileName, String recordedBy, LocalDate recordedOn, String href) {}
