package followthrough.web.inspection;

import followthrough.inspection.Authorities;
import followthrough.inspection.Authority;
import followthrough.shared.Body;
import followthrough.web.OrganisationNames;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What authorities are called on every page. */
@Component
class AuthorityNames implements OrganisationNames {

    private final Authorities authorities;

    AuthorityNames(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public Optional<String> name(Body authority) {
        return authorities.byCode(authority).map(Authority::name);
    }

    @Override
    public List<String> names() {
        return authorities.all().stream().map(Authority::name).toList();
    }

    @Override
    public List<Body> authorities() {
        return authorities.all().stream().map(Authority::body).toList();
    }
}
