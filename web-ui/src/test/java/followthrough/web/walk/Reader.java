package followthrough.web.walk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import followthrough.web.TestPerson;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Whoever opens a page: somebody who is signed in, or a visitor.
 *
 * @param inHand what their session holds from the page before, such as a letter that was handed in
 */
record Reader(@Nullable TestPerson person, Map<String, String> inHand) {

    static final Reader VISITOR = new Reader(null, Map.of());

    static Reader of(TestPerson person) {
        return new Reader(person, Map.of());
    }

    RequestPostProcessor arrives() {
        if (person == null) return anonymous();
        var signedIn = person.signedIn();
        return request -> {
            var session = Objects.requireNonNull(request.getSession());
            inHand.forEach(session::setAttribute);
            return signedIn.postProcessRequest(request);
        };
    }
}
