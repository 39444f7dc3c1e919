package followthrough.people;

import followthrough.people.Invitation.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    Optional<Invitation> findById(UUID id);

    List<Invitation> findByStateOrderByAskedOnAscNameAsc(State state);

    boolean existsByBodyAndEmailAndState(String body, String email, State state);

    Invitation save(Invitation invitation);

    List<Invitation> findByBodyAndEmailAndState(String body, String email, State state);
}
