package followthrough.web.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Letters about a council that does not exist, each about a visit of its own. */
public final class LetterSamples {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A day of 2011 on which no other test has a visit. */
    public static LocalDate nextVisit() {
        return LocalDate.of(2011, 1, 3).plusDays(3L * COUNT.incrementAndGet());
    }

    /** One strength, one thing that meets requirements, and three to develop, the second of them in two sentences. */
    public static String about(String council, LocalDate firstDay) {
        return """
                %3$s

                Ms Ruth Ellery
                Director of Children's Services
                %1$s

                Dear Ms Ellery

                Annual unannounced inspection of contact, referral and assessment arrangements within %1$s children's services

                This letter summarises the findings of the recent unannounced inspection of contact, referral and assessment arrangements within local authority children's services in %1$s which was conducted on %4$d and %2$s.

                From the evidence gathered, the following features of the service were identified:

                Strengths

                - Young people help to train new staff.

                The service meets the requirements of statutory guidance in the following areas

                - Contacts are decided on within one working day.

                Areas for development

                - Partner agencies do not share one understanding of when to refer a child.
                - Some assessments are written without the child having been seen alone. Supervision is not always recorded.
                - Case files do not hold a chronology.

                Yours sincerely

                Joan Pettifer
                Her Majesty's Inspector
                """.formatted(
                council, DAY.format(firstDay.plusDays(1)), DAY.format(firstDay.plusDays(30)), firstDay.getDayOfMonth());
    }

    private LetterSamples() {}
}
