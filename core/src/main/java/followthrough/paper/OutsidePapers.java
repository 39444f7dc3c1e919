package followthrough.paper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OutsidePapers extends Repository<OutsidePaper, UUID> {

    OutsidePaper save(OutsidePaper paper);

    Optional<OutsidePaper> findByKindAndSubject(PaperKind kind, String subject);

    List<OutsidePaper> findByKindAndSubjectInOrderBySubject(PaperKind kind, Collection<String> subjects);
}
