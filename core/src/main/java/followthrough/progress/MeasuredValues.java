package followthrough.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeasuredValues extends Repository<MeasuredValue, UUID> {

    Optional<MeasuredValue> findById(UUID id);

    List<MeasuredValue> findByAreaOrderByDatedAsc(String area);

    List<MeasuredValue> findByAreaInOrderByDatedAsc(Collection<String> areas);

    MeasuredValue save(MeasuredValue value);
}
