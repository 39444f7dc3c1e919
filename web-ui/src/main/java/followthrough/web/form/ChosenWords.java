package followthrough.web.form;

import followthrough.keeping.KeptForm;
import followthrough.shared.Actor;
import java.util.Optional;

/** What a form was about where its page has several such things: a room says it of the choices on its own pages. */
public interface ChosenWords {

    /** Empty where nothing was chosen, or where it is not theirs any more. */
    Optional<String> of(Actor me, KeptForm form);
}
