package followthrough.web.area.change;

/** A published verdict and the one that is wanted in its place. */
public record VerdictChange(One before, One now) {

    public record One(String outcome, boolean ends, String reason, String quotation) {}
}
