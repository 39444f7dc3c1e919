package followthrough.workflow.notice;

import followthrough.people.Membership;
import followthrough.shared.Body;
import followthrough.shared.CoveredWork;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** A person, a post, a day or kinds of work among the details of a notice, stored so that pages say it in words whenever it is read. */
final class NoticeFact {

    private static final String PERSON = "person:";
    private static final String POST = "post:";
    private static final String WORK = "work:";
    private static final String DAY = "day:";

    static String stored(Object fact) {
        if (fact instanceof PersonId person) return PERSON + person;
        if (fact instanceof Membership post) return POST + post.role() + "@" + post.body();
        if (fact instanceof LocalDate day) return DAY + day;
        if (fact instanceof CoveredWork work)
            return WORK + work.kinds().stream().map(Enum::name).collect(Collectors.joining(","));
        return fact.toString();
    }

    /** Words that only begin like a fact are words. */
    static Object read(String stored) {
        try {
            return fact(stored);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException words) {
            return stored;
        }
    }

    private static Object fact(String stored) {
        if (stored.startsWith(PERSON)) return PersonId.of(stored.substring(PERSON.length()));
        if (stored.startsWith(DAY)) return LocalDate.parse(stored.substring(DAY.length()));
        if (stored.startsWith(WORK))
            return CoveredWork.stored(stored.substring(WORK.length()).split(",", -1));
        if (!stored.startsWith(POST)) return stored;
        var at = stored.indexOf('@');
        return new Membership(Role.valueOf(stored.substring(POST.length(), at)), new Body(stored.substring(at + 1)));
    }

    private NoticeFact() {}
}
