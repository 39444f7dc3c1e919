package followthrough.web.verification;

import jakarta.validation.constraints.Pattern;

/** The director's word on whether a met area is still as it was found. */
record SustainedForm(
        @Pattern(regexp = "true|false", message = "{sustained.choose}")
        String sustained,

        String answer) {

    SustainedForm {
        sustained = sustained == null ? "" : sustained;
        answer = answer == null ? "" : answer.strip();
    }
}
