package followthrough.paper;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OutsidePapers extends Repository<OutsidePaper, UUID> {

    OutsidePaper save(OutsidePaper paper);

    Optional<OutsidePaper> findByKindAndSubject(PaperKind kind, String subject);
}
