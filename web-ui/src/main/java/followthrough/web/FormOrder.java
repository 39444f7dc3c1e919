package followthrough.web;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Sorts what is wrong with a form as its fields follow each other on the page, which is how its record lists them. */
final class FormOrder {

    private FormOrder() {}

    static List<ObjectError> of(BindingResult errors) {
        var names = names(errors.getTarget());
        return errors.getAllErrors().stream()
                .sorted(Comparator.comparingInt(error -> position(names, error)))
                .toList();
    }

    private static List<String> names(@org.jspecify.annotations.Nullable Object form) {
        return form == null || !form.getClass().isRecord()
                ? List.of()
                : Stream.of(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
    }

    /** Parts of one field, such as {@code actions[3].owner}, keep the order they were found in. */
    private static int position(List<String> names, ObjectError error) {
        return error instanceof FieldError ofField
                ? names.indexOf(ofField.getField().split("[.\\[]", 2)[0])
                : Integer.MIN_VALUE;
    }
}
