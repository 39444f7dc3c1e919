package followthrough.web;

import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.progress.Colour;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.CoveredWork;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Everything the product says: messages by code, and people, roles, organisations and dates by their names. */
@Component
public class Messages {

    private static final String RECORDER = ".recorder";

    private static final String RECORDERS_ROLE = "ROLE_" + Role.LETTER_RECORDER;

    private final MessageSource messages;
    private final Directory directory;
    private final ObjectProvider<OrganisationNames> organisations;
    private final DateFormats dates;

    Messages(
            MessageSource messages,
            Directory directory,
            ObjectProvider<OrganisationNames> organisations,
            DateFormats dates) {
        this.messages = messages;
        this.directory = directory;
        this.organisations = organisations;
        this.dates = dates;
    }

    public String text(Object code, Object... args) {
        var facts = said(args);
        var own = isRecorder() ? messages.getMessage(code + RECORDER, facts, null, Locale.UK) : null;
        return own == null ? messages.getMessage(code.toString(), facts, Locale.UK) : own;
    }

    /** The same for a code that may have no words. */
    public @Nullable String known(String code, Object... args) {
        var own = isRecorder() ? messages.getMessage(code + RECORDER, args, null, Locale.UK) : null;
        return own == null ? messages.getMessage(code, args, null, Locale.UK) : own;
    }

    /** They record what others published; what they read speaks of that. */
    private static boolean isRecorder() {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null
                && reader.getAuthorities().stream().anyMatch(role -> RECORDERS_ROLE.equals(role.getAuthority()));
    }

    public String text(Obstacle obstacle) {
        return text("obstacle." + obstacle.code(), obstacle.details().toArray());
    }

    /** For binding errors; names and dates among their arguments are said as everywhere else. */
    public String text(MessageSourceResolvable error) {
        var args = error.getArguments();
        return messages.getMessage(
                new DefaultMessageSourceResolvable(
                        error.getCodes(), said(args == null ? new Object[0] : args), error.getDefaultMessage()),
                Locale.UK);
    }

    public String name(PersonId person) {
        return directory.name(person);
    }

    /** Of several people at once, for lists. */
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return directory.names(people);
    }

    /** {@code Dana Okafor}, or {@code Sam Reid for Dana Okafor}. */
    public String name(Actor actor) {
        return name(actor.person(), actor.onBehalfOf());
    }

    /**
     * Who did it, and for whom.
     *
     * @param covered for whom it was done, or null
     */
    public String name(PersonId person, @Nullable PersonId covered) {
        return covered == null ? name(person) : text("who.forWhom", name(person), name(covered));
    }

    public String role(Role role) {
        return text("role." + role);
    }

    public String body(Body body) {
        if (!body.isAuthority()) return text("body." + body);
        return organisations.stream()
                .flatMap(names -> names.name(body).stream())
                .findFirst()
                .orElse(body.code());
    }

    /** {@code Director, Northmoor}; inspectors and administrators need no organisation to be understood. */
    public String post(Role role, Body body) {
        if (!body.isAuthority()) return role(role);
        return text("who.post", role(role), body(body));
    }

    /** {@code everything}, or {@code plans and statements}. */
    public String work(CoveredWork work) {
        if (work.isAll()) return text("cover.work.all");
        var kinds =
                work.kinds().stream().map(kind -> text("cover.work." + kind)).toList();
        var last = kinds.size() - 1;
        if (last == 0) return kinds.get(0);
        return text("cover.work.and", String.join(", ", kinds.subList(0, last)), kinds.get(last));
    }

    /** Only what a template cannot print as it is: numbers keep their format in the message. */
    private Object[] said(Object[] args) {
        return Stream.of(args).map(this::said).toArray();
    }

    private Object said(Object arg) {
        if (arg instanceof PersonId person) return name(person);
        if (arg instanceof Role role) return role(role);
        if (arg instanceof Body body) return body(body);
        if (arg instanceof CoveredWork work) return work(work);
        if (arg instanceof Colour colour) return text("rating." + colour);
        if (arg instanceof Membership held) return post(held.role(), held.body());
        if (arg instanceof LocalDate day) return dates.day(day);
        if (arg instanceof Instant moment) return dates.moment(moment);
        return arg;
    }
}
