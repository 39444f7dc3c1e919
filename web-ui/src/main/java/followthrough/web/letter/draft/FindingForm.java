package followthrough.web.letter.draft;

import followthrough.inspection.FindingKind;
import followthrough.letter.Finding;
import followthrough.letter.FindingRecurrence;
import followthrough.letter.Wording;
import followthrough.shared.AreaReference;
import followthrough.web.form.Declaration;
import followthrough.web.letter.DraftPages;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A finding as it is corrected. */
record FindingForm(
        @Pattern(regexp = DraftPages.KINDS, message = "{letterFinding.kind.missing}") @Nullable
        String kind,

        @Nullable String heading,

        @NotBlank(message = "{letterFinding.text.missing}") @Nullable
        String text,

        @Pattern(regexp = "|STILL_OPEN|NOW_MET", message = "{letterFinding.recurrence.unreal}") @Nullable
        String recurrence,

        @Nullable String deadline,

        @Pattern(regexp = "\\s*|\\s*[1-9]\\d{0,3}\\s*", message = "{letterFinding.page.unreal}") @Nullable
        String page,

        @Nullable String repeats,
        @Declaration @Nullable Boolean ownWords,
        @Nullable String reason) {

    FindingForm {
        kind = kind == null ? "" : kind;
        recurrence = recurrence == null ? "" : recurrence;
        ownWords = Boolean.TRUE.equals(ownWords);
        reason = reason == null ? "" : reason.strip();
    }

    static FindingForm of(Finding finding) {
        var wording = finding.wording();
        var earlier = finding.repeats();
        return new FindingForm(
                wording.category().name(),
                wording.heading(),
                wording.text(),
                wording.recurrence() == null ? "" : wording.recurrence().name(),
                wording.deadline(),
                wording.page() == null ? "" : wording.page().toString(),
                earlier == null ? "" : earlier.value(),
                false,
                "");
    }

    Wording wording(Wording before) {
        var words = Objects.requireNonNull(text).strip();
        return new Wording(
                FindingKind.valueOf("" + kind),
                heading == null ? "" : heading.strip(),
                words,
                number(page),
                recurrence == null || recurrence.isEmpty() ? null : FindingRecurrence.valueOf(recurrence),
                deadline == null || deadline.isBlank() ? null : deadline.strip(),
                before.start(),
                before.end(),
                Boolean.TRUE.equals(ownWords));
    }

    @Nullable
    AreaReference earlier() {
        return repeats == null || repeats.isBlank() ? null : new AreaReference(repeats);
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }
}
