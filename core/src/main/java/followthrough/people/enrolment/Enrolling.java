package followthrough.people.enrolment;

import followthrough.people.Administering;
import followthrough.people.Confirming;
import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.people.PersonSummary;
import followthrough.people.signin.HandingOver;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings people in by a list. While an administrator is still alone, their posts are confirmed and their links shown in
 * the same act; later both wait for the word of somebody else, as ever.
 */
@Service
@Transactional
public class Enrolling {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int LONGEST_NAME = 100;

    private final Administering administering;
    private final Confirming confirming;
    private final HandingOver handingOver;
    private final Directory directory;

    Enrolling(Administering administering, Confirming confirming, HandingOver handingOver, Directory directory) {
        this.administering = administering;
        this.confirming = confirming;
        this.handingOver = handingOver;
        this.directory = directory;
    }

    /** What is wrong with each line; nothing is changed. */
    @Transactional(readOnly = true)
    public List<EnrolmentLine> look(Actor by, List<EnrolmentRow> rows) {
        by.mustBe(by.is(Role.ADMINISTRATOR, Body.INSTALLATION));
        var seen = new HashSet<String>();
        return rows.stream()
                .map(row -> new EnrolmentLine(row, problems(row, seen)))
                .toList();
    }

    /** Everybody on the list, or nobody. */
    public List<Enrolled> enrol(Actor by, List<EnrolmentRow> rows) {
        var wrong = look(by, rows).stream()
                .filter(line -> !line.problems().isEmpty())
                .count();
        Refused.when(rows.isEmpty(), "enrolmentEmpty");
        Refused.when(rows.size() > EnrolmentList.LONGEST, "enrolmentLong", EnrolmentList.LONGEST);
        Refused.when(wrong > 0, "enrolmentWrong", wrong);
        var people = new LinkedHashMap<PersonId, EnrolmentRow>();
        for (var row : rows) people.putIfAbsent(join(by, row), row);
        return people.entrySet().stream()
                .map(entry -> welcomed(by, entry.getKey(), entry.getValue()))
                .toList();
    }

    private PersonId join(Actor by, EnrolmentRow row) {
        var post = post(row).orElseThrow();
        var known = known(row.email());
        var person = known.isPresent() ? known.get().id() : administering.register(by, row.name(), row.email(), post);
        if (known.isPresent()) administering.askForPost(by, person, post);
        confirming.of(by, person).stream()
                .filter(waiting -> waiting.obstacles().isEmpty())
                .forEach(waiting -> confirming.confirm(by, waiting.id()));
        return person;
    }

    private Enrolled welcomed(Actor by, PersonId person, EnrolmentRow row) {
        var waits = !confirming.of(by, person).isEmpty();
        return new Enrolled(row.name(), row.email(), waits ? null : token(by, person), waits);
    }

    private @Nullable String token(Actor by, PersonId person) {
        return handingOver
                .of(by, person)
                .filter(link -> link.obstacles().isEmpty())
                .map(link -> handingOver.show(by, person))
                .orElse(null);
    }

    private List<Obstacle> problems(EnrolmentRow row, Set<String> seen) {
        var found = new ArrayList<Obstacle>();
        if (row.name().isBlank()) found.add(Obstacle.of("enrolmentWithoutName"));
        if (row.name().length() > LONGEST_NAME) found.add(Obstacle.of("enrolmentNameLong", LONGEST_NAME));
        if (!EMAIL.matcher(row.email()).matches()) found.add(Obstacle.of("enrolmentWithoutAddress"));
        if (row.role() == null)
            found.add(
                    row.post().isBlank()
                            ? Obstacle.of("enrolmentWithoutPost")
                            : Obstacle.of("enrolmentPostUnknown", row.post()));
        else if (row.body() == null) found.add(Obstacle.of("enrolmentWithoutBody"));
        if (!found.isEmpty()) return found;
        var post = post(row).orElseThrow();
        if (!seen.add(row.email().toLowerCase(Locale.ROOT) + post)) found.add(Obstacle.of("enrolmentTwice"));
        known(row.email()).ifPresent(person -> found.addAll(problems(person, post)));
        return found;
    }

    private static List<Obstacle> problems(PersonSummary person, Membership post) {
        if (person.memberships().contains(post)) return List.of(Obstacle.of("enrolmentHeld", person.name()));
        return person.memberships().contains(Membership.ADMINISTRATION)
                ? List.of(Obstacle.of("administratorApart", person.name()))
                : List.of();
    }

    private static Optional<Membership> post(EnrolmentRow row) {
        var role = row.role();
        var body = row.body();
        return role == null || body == null ? Optional.empty() : Optional.of(new Membership(role, body));
    }

    private Optional<PersonSummary> known(String email) {
        return directory.search(email, 1, 5).people().stream()
                .filter(person -> person.email().equalsIgnoreCase(email.strip()))
                .findFirst();
    }
}
