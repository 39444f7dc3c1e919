package followthrough.web.form;

import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.Refused;
import org.springframework.dao.DataAccessException;
import org.springframework.validation.BindingResult;

/** How an act that a form asked for ended; whatever stood in its way is in the form's errors, what was typed is kept. */
public enum FormAction {
    DONE,
    REFUSED,
    /** Somebody else was first; the same form can be sent again over what is stored now. */
    CHANGED;

    public static FormAction run(Runnable act, BindingResult errors) {
        if (errors.hasErrors()) return REFUSED;
        try {
            act.run();
            return DONE;
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            return REFUSED;
        } catch (ChangedMeanwhile later) {
            errors.reject("changedMeanwhile");
            return CHANGED;
        } catch (DataAccessException failure) {
            if (!Conflict.isFinal(failure)) throw failure;
            errors.reject("changedMeanwhile");
            return CHANGED;
        }
    }

    public boolean isDone() {
        return this == DONE;
    }
}
