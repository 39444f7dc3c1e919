package followthrough.letter;

/** The four kinds of finding, best news first; the last two need work and become areas for development. */
public enum FindingCategory {
    STRENGTH("strength"),
    MEETS_REQUIREMENTS("meets-requirements"),
    AREA_FOR_IMPROVEMENT("area-for-improvement"),
    PRIORITY_ACTION("priority-action");

    private final String code;

    FindingCategory(String code) {
        this.code = code;
    }

    /** As the product's documents and the read-letter command spell it. */
    public String code() {
        return code;
    }

    public boolean needsWork() {
        return this == AREA_FOR_IMPROVEMENT || this == PRIORITY_ACTION;
    }
}
