package followthrough.verification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface VerdictProposals extends Repository<VerdictProposal, UUID> {

    Optional<VerdictProposal> findById(UUID proposal);

    VerdictProposal save(VerdictProposal proposal);
}
