package followthrough.web.plan.start;

import followthrough.audit.AuditTrail;
import followthrough.plan.template.Templates;
import followthrough.shared.Actor;
import followthrough.web.LastAct;
import followthrough.web.LastActs;
import followthrough.web.Messages;
import followthrough.web.record.RecordWords;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What somebody of the same authority did last with one of its templates. */
@Component
class LastActsOfTemplates implements LastActs {

    private static final Pattern TEMPLATE = Pattern.compile("/templates/([0-9a-f-]{36})(?:/.+)?");

    private final AuditTrail audit;
    private final RecordWords record;
    private final Messages words;

    LastActsOfTemplates(AuditTrail audit, RecordWords record, Messages words) {
        this.audit = audit;
        this.record = record;
        this.words = words;
    }

    @Override
    public Optional<LastAct> under(String address, Actor me) {
        var template = TEMPLATE.matcher(address);
        if (!template.matches() || !Templates.looksAfter(me)) return Optional.empty();
        return audit.last(me, template.group(1))
                .map(entry -> new LastAct(record.last(entry), "/templates", words.text("templates.title")));
    }
}
