package followthrough.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** What was typed into the three boxes is a date of the calendar; a blank one passes when it is optional. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RealDate.Check.class)
public @interface RealDate {

    String message() default "{date.unreal}";

    boolean optional() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the input itself. */
    class Check implements ConstraintValidator<RealDate, DateInput> {

        private boolean optional;

        @Override
        public void initialize(RealDate rule) {
            optional = rule.optional();
        }

        @Override
        public boolean isValid(@Nullable DateInput typed, ConstraintValidatorContext context) {
            return (typed == null || typed.isBlank()) ? optional : typed.date() != null;
        }
    }
}
