package followthrough.web.letter.arrival;

import followthrough.letter.LetterReceiving;
import followthrough.shared.Actor;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the letter that somebody handed in and that is waiting to be put somewhere. */
@Component
public class PendingLetters {

    private final LetterReceiving receiving;

    PendingLetters(LetterReceiving receiving) {
        this.receiving = receiving;
    }

    public Optional<PendingLetter> in(HttpSession session, Actor me) {
        return PendingLetter.in(session).flatMap(id -> receiving.of(me, id)).map(PendingLetter::of);
    }
}
