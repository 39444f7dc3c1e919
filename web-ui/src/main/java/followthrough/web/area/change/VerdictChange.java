package followthrough.web.area.change;

import org.jspecify.annotations.Nullable;

/** A published verdict and the one that is wanted in its place. */
public record VerdictChange(One before, One now) {

    public record One(
            String outcome,
            boolean ends,
            String reason,
            String quotation,
            @Nullable Integer page) {}
}
