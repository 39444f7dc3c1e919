package followthrough.web.evidence;

import followthrough.evidence.Evidence;
import followthrough.web.DateInput;
import followthrough.web.RealDate;
import followthrough.web.form.Declaration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A newer version of a piece of evidence, and why; without a file of its own it keeps that of the one before.
 *
 * @param closes whether the versions before should never have been kept
 */
record CorrectEvidenceForm(
        String title,
        String kind,
        @RealDate(message = "{evidence.dated.unreal}") DateInput dated,
        String statement,
        String link,
        @Nullable MultipartFile file,
        String source,
        String owner,
        @Nullable Boolean restricted,
        String keptBecause,
        @Declaration @Nullable Boolean looked,
        String reason,
        @Nullable Boolean closes) {

    CorrectEvidenceForm {
        title = EvidenceForm.clean(title);
        kind = EvidenceForm.clean(kind);
        dated = dated == null ? DateInput.BLANK : dated;
        statement = EvidenceForm.clean(statement);
        link = EvidenceForm.clean(link);
        source = EvidenceForm.clean(source);
        owner = EvidenceForm.clean(owner);
        keptBecause = EvidenceForm.clean(keptBecause);
        restricted = Boolean.TRUE.equals(restricted);
        looked = Boolean.TRUE.equals(looked);
        reason = EvidenceForm.clean(reason);
        closes = Boolean.TRUE.equals(closes);
    }

    static CorrectEvidenceForm of(Evidence item) {
        var link = item.link();
        return new CorrectEvidenceForm(
                item.title(),
                item.kind().name(),
                DateInput.of(item.dated()),
                item.statement(),
                link == null ? "" : link.address(),
                null,
                item.source(),
                item.owner().value().toString(),
                item.isRestricted(),
                item.keptBecause() == null ? "" : item.keptBecause(),
                false,
                "",
                false);
    }
}
