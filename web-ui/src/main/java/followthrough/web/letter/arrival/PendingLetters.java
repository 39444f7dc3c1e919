package followthrough.web.letter.arrival;

import followthrough.letter.LetterReceiving;
import followthrough.shared.Actor;
import followthrough.web.Ids;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the letter that somebody handed in and that is waiting to be put somewhere. */
@Component
public class PendingLetters {

    private final LetterReceiving receiving;

    PendingLetters(LetterReceiving receiving) {
        this.receiving = receiving;
    }

    public Optional<PendingLetter> in(HttpSession session, Actor me) {
        return PendingLetter.in(session).flatMap(id -> read(me, id));
    }

    /** The one that a page is about, also after its session has ended; pages of earlier versions mean their session's. */
    public Optional<PendingLetter> named(@Nullable String name, HttpSession session, Actor me) {
        return "true".equals(name) ? in(session, me) : Ids.read(name).flatMap(id -> read(me, id));
    }

    /** What comes next is about this letter, whichever was handed in meanwhile; false when it is gone. */
    public boolean takeUp(@Nullable String name, HttpSession session, Actor me) {
        var letter = named(name, session, me);
        letter.ifPresent(found -> found.keep(session));
        return letter.isPresent();
    }

    private Optional<PendingLetter> read(Actor me, UUID id) {
        return receiving.of(me, id).map(PendingLetter::of);
    }
}
