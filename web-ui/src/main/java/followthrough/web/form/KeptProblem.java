package followthrough.web.form;

import followthrough.shared.Obstacle;
import followthrough.web.Messages;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * What was wrong with a form, in words, on its way back to the form's page.
 *
 * @param field its name, or empty for the whole form
 */
record KeptProblem(String field, String text) implements Serializable {

    static List<KeptProblem> of(BindingResult errors, Messages words) {
        var typed = errors.getFieldErrors().stream().map(error -> new KeptProblem(error.getField(), words.text(error)));
        var whole = errors.getGlobalErrors().stream().map(error -> new KeptProblem("", words.text(error)));
        return Stream.concat(whole, typed).toList();
    }

    static List<KeptProblem> of(List<Obstacle> obstacles, Messages words) {
        return obstacles.stream()
                .map(obstacle -> new KeptProblem(obstacle.field(), words.text(obstacle)))
                .toList();
    }

    void into(BindingResult errors, FormShape shape) {
        if (errors.hasFieldErrors(field)) return; // binding has said so itself
        if (shape.has(field)) {
            errors.addError(new FieldError(errors.getObjectName(), field, typed(errors), false, null, null, text));
        } else errors.addError(new ObjectError(errors.getObjectName(), text));
    }

    /** What a wrong field shows is what was typed into it. */
    private @Nullable Object typed(BindingResult errors) {
        try {
            return errors.getFieldValue(field);
        } catch (org.springframework.beans.InvalidPropertyException noSuchRow) {
            return null;
        }
    }
}
