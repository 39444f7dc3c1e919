package followthrough.inspection;

import java.util.Arrays;

/** What a letter says with an item; the last two kinds are taken up as work. */
public enum FindingKind {
    STRENGTH("strength"),
    MEETS_REQUIREMENTS("meets-requirements"),
    AREA_FOR_IMPROVEMENT("area-for-improvement"),
    PRIORITY_ACTION("priority-action");

    private final String code;

    FindingKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean needsWork() {
        return this == AREA_FOR_IMPROVEMENT || this == PRIORITY_ACTION;
    }

    public static FindingKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of finding: " + code));
    }
}
