package followthrough.web.people;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a one-time link leads, as seen from the browser of the administrator who hands it on. */
@Component
class LinkAddress {

    String toSetPassword(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/set-password/{token}")
                .buildAndExpand(token)
                .toUriString();
    }
}
