package followthrough.letter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SetAsides extends Repository<SetAside, UUID> {

    List<SetAside> findByLetterOrderBySetAsideOnAscSentence(UUID letter);

    List<SetAside> findByFindingInOrderBySetAsideOnAscSentence(Collection<UUID> findings);

    Optional<SetAside> findById(UUID id);

    /** At once, before anything else is written: the same sentence may be decided anew. */
    @Modifying
    @Query("delete from SetAside s where s.letter = :letter and s.sentence in :sentences")
    void forget(UUID letter, Collection<String> sentences);

    @Modifying
    @Query("delete from SetAside s where s.letter = :letter")
    void forgetAll(UUID letter);

    SetAside save(SetAside sentence);

    void delete(SetAside sentence);
}
