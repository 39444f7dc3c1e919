package followthrough.web.firststeps;

import followthrough.shared.Body;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Whom an installation serves, as it is chosen. */
record WhoForm(
        @NotBlank(message = "{firstSteps.who.missing}")
        @Pattern(regexp = "COUNCIL|INSPECTORATE", message = "{firstSteps.who.missing}")
        @Nullable
        String kind,

        @Nullable String authority) {

    private static final java.util.regex.Pattern CODE = java.util.regex.Pattern.compile("[A-Z]{3}");

    /** Null for whatever is no authority's code. */
    @Nullable
    Body body() {
        Matcher code = CODE.matcher(authority == null ? "" : authority);
        return code.matches() ? new Body(code.group()) : null;
    }
}
