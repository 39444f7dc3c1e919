package followthrough.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AuthoritySettings extends Repository<AuthoritySetting, String> {

    Optional<AuthoritySetting> findById(String authority);

    List<AuthoritySetting> findByAuthorityIn(Collection<String> authorities);

    AuthoritySetting save(AuthoritySetting setting);
}
