package followthrough.people;

import followthrough.shared.PersonId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostRequests extends Repository<PostRequest, UUID> {

    /** Locks it, so that it is not confirmed and declined at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PostRequest r where r.id = :id")
    Optional<PostRequest> locked(UUID id);

    Optional<PostRequest> findById(UUID id);

    List<PostRequest> findByPersonAndStateOrderByAskedAt(PersonId person, PostRequest.State state);

    PostRequest saveAndFlush(PostRequest request);
}
