package followthrough.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A previous inspection that the letter names.
 *
 * @param date {@code 2010-09} or {@code 2013}, or null where the letter gives no date
 */
@Embeddable
public record EarlierVisit(
        @Column(name = "visit_date") @Nullable String date, String text) {}
