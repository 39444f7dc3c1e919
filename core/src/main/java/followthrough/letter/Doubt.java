package followthrough.letter;

import java.util.List;

/** A finding that was read with less confidence, and why, until a person has looked at it. */
public record Doubt(Finding finding, Warning because) {

    /** What was read with less confidence and nobody has looked at since. */
    public static List<Doubt> in(Letter letter) {
        return letter.findings().stream()
                .filter(Finding::waitsForALook)
                .flatMap(finding -> letter.warnings().stream()
                        .filter(warning -> finding.isReadAs(warning.finding()))
                        .map(warning -> new Doubt(finding, warning)))
                .toList();
    }
}
