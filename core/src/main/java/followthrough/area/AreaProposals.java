package followthrough.area;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AreaProposals extends Repository<AreaProposal, UUID> {

    Optional<AreaProposal> findById(UUID id);

    List<AreaProposal> findByInspectionOrderByProposedOnDesc(String inspection);

    AreaProposal save(AreaProposal proposal);
}
