package followthrough.web.area.reading;

import followthrough.plan.ledger.Slippage;
import followthrough.web.Choice;
import followthrough.web.Crumb;
import followthrough.web.Paging;
import followthrough.web.area.AreaStatus;
import followthrough.web.area.NextDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of areas.
 *
 * @param counts how many areas there are in each state, each leading to its list
 * @param authorities to choose from; empty for people of one authority
 * @param templates the reader looks after their authority's templates of plans
 */
public record AreasView(
        List<Row> rows,
        Paging paging,
        List<Crumb> counts,
        List<Crumb> chips,
        List<Choice> states,
        List<Choice> authorities,
        boolean canBeMine,
        boolean templates) {

    /** One area of the list. */
    public record Row(
            String reference,
            String firstWords,
            String authority,
            boolean priority,
            AreaStatus standing,
            @Nullable String lead,
            @Nullable NextDate next,
            Slippage slip,
            boolean suspended) {}
}
