package followthrough.letter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SetAsides extends Repository<SetAside, UUID> {

    List<SetAside> findByInspectionOrderBySetAsideOnAscSentence(String inspection);

    List<SetAside> findByFindingInOrderBySetAsideOnAscSentence(Collection<UUID> findings);

    Optional<SetAside> findById(UUID id);

    SetAside save(SetAside sentence);

    void delete(SetAside sentence);
}
