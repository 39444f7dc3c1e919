package followthrough.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import followthrough.people.Post;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.web.security.ChosenPost;
import followthrough.web.security.SignedIn;
import followthrough.web.session.SessionStart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody who exists in the test's database and can sign in with {@link TestPeople#PASSWORD}. */
public record TestPerson(PersonId id, String name, String email, int stamp, Post post) {

    /** As a domain service knows them. */
    public Actor actor(LocalDate today) {
        return post.heldBy(id, today);
    }

    /** For MockMvc: {@code web.perform(get("/tasks").with(dana.signedIn()))}. */
    public RequestPostProcessor signedIn() {
        var token = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(id, stamp), null, List.of());
        return request -> {
            var session = Objects.requireNonNull(request.getSession());
            session.setAttribute(ChosenPost.KEY, post);
            SessionStart.keep(session, Instant.now(), null);
            return authentication(token).postProcessRequest(request);
        };
    }

    /** The same person in another of their posts. */
    public TestPerson as(Post other) {
        return new TestPerson(id, name, email, stamp, other);
    }
}
