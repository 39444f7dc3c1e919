package followthrough.web.people;

import followthrough.audit.AuditTrail;
import followthrough.people.Confirming;
import followthrough.people.DecidedPost;
import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.web.DateFormats;
import followthrough.web.Ids;
import followthrough.web.LastAct;
import followthrough.web.LastActs;
import followthrough.web.Messages;
import followthrough.web.record.RecordWords;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What was done last to a person's account, for administrators, and who answered for a role, for those who could have. */
@Component
class LastActsOfPeople implements LastActs {

    private static final Pattern PERSON = Pattern.compile("/people/([0-9a-f-]{36})/.+");
    private static final Pattern ROLE = Pattern.compile("/confirmations/([0-9a-f-]{36})/.+");

    private final AuditTrail audit;
    private final Confirming confirming;
    private final RecordWords record;
    private final DateFormats dates;
    private final Messages words;

    LastActsOfPeople(AuditTrail audit, Confirming confirming, RecordWords record, DateFormats dates, Messages words) {
        this.audit = audit;
        this.confirming = confirming;
        this.record = record;
        this.dates = dates;
        this.words = words;
    }

    @Override
    public Optional<LastAct> under(String address, Actor me) {
        var role = ROLE.matcher(address);
        if (role.matches())
            return Ids.read(role.group(1))
                    .flatMap(id -> confirming.decided(me, id))
                    .map(this::said);
        var person = PERSON.matcher(address);
        if (!person.matches() || me.role() != Role.ADMINISTRATOR) return Optional.empty();
        return audit.last(me, person.group(1))
                .map(entry -> new LastAct(
                        record.last(entry), "/people/" + person.group(1), String.valueOf(entry.objectWords())));
    }

    private LastAct said(DecidedPost post) {
        var said = words.text(
                post.confirmed() ? "confirmations.last.confirmed" : "confirmations.last.declined",
                post.name(),
                words.post(post.post().role(), post.post().body()),
                words.name(post.by()),
                dates.moment(post.at()));
        return new LastAct(said, "/confirmations", words.text("confirmations.title"));
    }
}
