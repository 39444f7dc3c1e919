package followthrough.web.decision;

import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.web.LastAct;
import followthrough.web.LastActs;
import followthrough.web.Messages;
import followthrough.web.record.TimelineEntry;
import followthrough.workflow.decision.DecisionKey;
import followthrough.workflow.decision.DecisionTables;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What an administrator did last with a decision table. */
@Component
class LastActsOfDecisions implements LastActs {

    private static final Pattern TABLE = Pattern.compile("(/administration/decisions/(\\w+))/.+");

    private final DecisionPages pages;
    private final DecisionTables tables;
    private final Messages words;

    LastActsOfDecisions(DecisionPages pages, DecisionTables tables, Messages words) {
        this.pages = pages;
        this.tables = tables;
        this.words = words;
    }

    @Override
    public Optional<LastAct> under(String address, Actor me) {
        var table = TABLE.matcher(address);
        if (!table.matches() || me.role() != Role.ADMINISTRATOR) return Optional.empty();
        return Arrays.stream(DecisionKey.values())
                .filter(decision -> decision.name().equals(table.group(2)))
                .findFirst()
                .flatMap(decision -> pages.story(me, decision).stream()
                        .filter(entry -> entry.by() != null)
                        .findFirst()
                        .map(entry -> new LastAct(
                                said(entry),
                                table.group(1),
                                tables.about(me, decision).name())));
    }

    private String said(TimelineEntry entry) {
        var by = words.text("timeline.by", Objects.requireNonNull(entry.by()));
        return words.text("timeline.last", entry.title(), " " + by, entry.when());
    }
}
