package followthrough.people.signin;

import followthrough.shared.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface OneTimeLinks extends Repository<OneTimeLink, String> {

    Optional<OneTimeLink> findByTokenHash(String hash);

    /** Locks the link, so that two browsers cannot both use it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OneTimeLink> getByTokenHash(String hash);

    Optional<OneTimeLink> findFirstByPersonAndExpiresAfterOrderByExpiresDesc(PersonId person, Instant now);

    List<OneTimeLink> findByPersonAndUsedAtIsNull(PersonId person);

    List<OneTimeLink> findByPurposeAndUsedAtIsNull(OneTimeLink.Purpose purpose);

    OneTimeLink save(OneTimeLink link);
}
