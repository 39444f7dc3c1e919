package followthrough.inspection;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AuthoritySettings extends Repository<AuthoritySetting, String> {

    Optional<AuthoritySetting> findById(String authority);

    AuthoritySetting save(AuthoritySetting setting);
}
