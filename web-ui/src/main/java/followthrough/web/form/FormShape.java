package followthrough.web.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;

/** The record that a form is bound to, and what its components say of themselves. */
record FormShape(@Nullable Class<?> record) {

    /** Of the form that a handler takes, if it takes one. */
    static FormShape of(Object handler) {
        if (!(handler instanceof HandlerMethod method)) return new FormShape(null);
        return new FormShape(Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ModelAttribute.class))
                .map(parameter -> parameter.getParameterType())
                .filter(Class::isRecord)
                .filter(type -> type.getSimpleName().endsWith("Form"))
                .findFirst()
                .orElse(null));
    }

    boolean has(String field) {
        return component(field).isPresent();
    }

    boolean isDeclaration(String field) {
        return component(field)
                .filter(found -> found.isAnnotationPresent(Declaration.class))
                .isPresent();
    }

    int longest(String field, int usual) {
        return component(field)
                .map(found -> found.getAnnotation(Longest.class))
                .map(Longest::value)
                .orElse(usual);
    }

    /** {@code actions[3].owner} belongs to {@code actions}. */
    private Optional<RecordComponent> component(String field) {
        if (record == null) return Optional.empty();
        var first = field.split("[.\\[]", 2)[0];
        return Arrays.stream(record.getRecordComponents())
                .filter(found -> found.getName().equals(first))
                .findFirst();
    }
}
