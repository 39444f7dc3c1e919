package followthrough.web.evidence.upload;

import followthrough.web.DateInput;
import followthrough.web.RealDate;
import followthrough.web.evidence.EvidenceForm;
import followthrough.web.form.Declaration;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Several files, each said to be a piece of evidence; what holds for all of them is said once.
 *
 * @param kind of those whose own is not chosen
 * @param dated likewise
 */
record UploadedItemsForm(
        String kind,

        @RealDate(message = "{evidence.dated.unreal}", optional = true)
        DateInput dated,

        @Valid List<FileLine> lines,
        DateInput happenedOn) {

    UploadedItemsForm {
        kind = EvidenceForm.clean(kind);
        dated = Objects.requireNonNullElse(dated, DateInput.BLANK);
        lines = lines == null
                ? List.of()
                : lines.stream()
                        .map(line -> line == null ? FileLine.of("", "") : line)
                        .toList();
        happenedOn = Objects.requireNonNullElse(happenedOn, DateInput.BLANK);
    }

    /**
     * One file.
     *
     * @param file the id of its upload
     */
    record FileLine(
            String file,
            String title,
            String kind,

            @RealDate(message = "{evidence.dated.unreal}", optional = true)
            DateInput dated,

            String keptBecause,
            @Declaration @Nullable Boolean looked) {

        FileLine {
            looked = Boolean.TRUE.equals(looked);
            keptBecause = EvidenceForm.clean(keptBecause);
            file = EvidenceForm.clean(file);
            title = EvidenceForm.clean(title);
            kind = EvidenceForm.clean(kind);
            dated = Objects.requireNonNullElse(dated, DateInput.BLANK);
        }

        static FileLine of(String file, String title) {
            return new FileLine(file, title, "", DateInput.BLANK, "", false);
        }
    }

    /** What was typed of each file stands beside that one, whichever wait now; a new one is called as its file is. */
    UploadedItemsForm over(List<UploadsView.Waiting> waiting) {
        return new UploadedItemsForm(
                kind, dated, waiting.stream().map(this::line).toList(), happenedOn);
    }

    private FileLine line(UploadsView.Waiting file) {
        return lines.stream()
                .filter(line -> line.file().equals(file.id().toString()))
                .findFirst()
                .orElseGet(() -> FileLine.of(file.id().toString(), file.title()));
    }

    static UploadedItemsForm blank() {
        return new UploadedItemsForm("", DateInput.BLANK, List.of(), DateInput.BLANK);
    }

    String kindOf(FileLine line) {
        return line.kind().isEmpty() ? kind : line.kind();
    }

    DateInput datedOf(FileLine line) {
        return line.dated().isBlank() ? dated : line.dated();
    }

    /** The line of a file, or -1. */
    int lineOf(UUID file) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).file().equals(file.toString())) return i;
        return -1;
    }
}
