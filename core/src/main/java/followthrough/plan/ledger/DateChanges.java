package followthrough.plan.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DateChanges extends Repository<DateChange, UUID> {

    List<DateChange> findByAreaOrderByVersionAscFromDateAsc(String area);

    List<DateChange> findByAreaInOrderByVersionAscFromDateAsc(Collection<String> areas);

    DateChange save(DateChange change);
}
