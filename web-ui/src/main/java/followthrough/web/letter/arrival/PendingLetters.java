package followthrough.web.letter.arrival;

import followthrough.letter.LetterReceiving;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.web.Ids;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finds the letter that somebody handed in and that is waiting to be put somewhere. */
@Component
public class PendingLetters {

    /** In the model of the page that follows. */
    static final String GONE = "letterGone";

    private final LetterReceiving receiving;
    private final LetterImporting importing;

    PendingLetters(LetterReceiving receiving, LetterImporting importing) {
        this.importing = importing;
        this.receiving = receiving;
    }

    public Optional<PendingLetter> in(HttpSession session, Actor me) {
        return PendingLetter.in(session).flatMap(id -> read(me, id));
    }

    /** The one that a page is about, also after its session has ended; pages of earlier versions mean their session's. */
    public Optional<PendingLetter> named(@Nullable String name, HttpSession session, Actor me) {
        return name == null || "true".equals(name)
                ? in(session, me)
                : Ids.read(name).flatMap(id -> read(me, id));
    }

    /**
     * Where one goes on with a letter whose visit is known. What was read in it stood on the page before this, so it is
     * not shown again: where nothing has to be asked it is the visit's letter now.
     *
     * @throws NotFound when it has gone meanwhile
     */
    public String goOn(@Nullable String name, InspectionReference visit, HttpSession session, Actor me) {
        var letter = named(name, session, me).orElseThrow(NotFound::new);
        if (!importing.beginUnasked(me, visit, letter)) return asked(letter, visit, session);
        PendingLetter.forget(session);
        return "redirect:/inspections/" + visit + "/letter/draft";
    }

    /** It was put somewhere, perhaps at this very moment, or a day is over: the page on which one is handed in says so. */
    public static String gone(InspectionReference visit, RedirectAttributes next) {
        next.addFlashAttribute(GONE, true);
        return "redirect:/inspections/" + visit + "/letter/import";
    }

    /** Named in the address: another one may be handed in beside it. */
    String asked(PendingLetter letter, InspectionReference visit, HttpSession session) {
        letter.keep(session);
        return "redirect:/inspections/" + visit + "/letter/import/confirm?letter=" + letter.name();
    }

    private Optional<PendingLetter> read(Actor me, UUID id) {
        return receiving.of(me, id).map(PendingLetter::of);
    }
}
