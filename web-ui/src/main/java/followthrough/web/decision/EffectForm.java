package followthrough.web.decision;

import followthrough.web.DateInput;
import followthrough.web.RealDate;
import org.jspecify.annotations.Nullable;

/** From when a version decides the cases that begin. */
record EffectForm(
        @RealDate(message = "{decision.from.missing}") @Nullable
        DateInput from) {

    EffectForm {
        from = from == null ? DateInput.BLANK : from;
    }
}
