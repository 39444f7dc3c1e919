package followthrough.web.evidence;

import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceKind;
import followthrough.web.DateInput;
import followthrough.web.RealDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The right words for a piece of evidence, and why the first ones were wrong; its file stays. */
record CorrectEvidenceForm(
        String title,
        String kind,
        @RealDate(message = "{evidence.dated.unreal}") DateInput dated,
        String statement,
        String reason) {

    CorrectEvidenceForm {
        title = clean(title);
        kind = clean(kind);
        dated = dated == null ? DateInput.BLANK : dated;
        statement = clean(statement);
        reason = clean(reason);
    }

    static CorrectEvidenceForm of(Evidence item) {
        return new CorrectEvidenceForm(
                item.title(), item.kind().name(), DateInput.of(item.dated()), item.statement(), "");
    }

    /** The kind stays where none that there is was chosen. */
    EvidenceItem item(Evidence wrong) {
        var chosen = Arrays.stream(EvidenceKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(wrong.kind());
        return new EvidenceItem(title, chosen, dated.date(), statement, null);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
