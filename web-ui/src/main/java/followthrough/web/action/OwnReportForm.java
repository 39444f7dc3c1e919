package followthrough.web.action;

import followthrough.web.DateInput;
import followthrough.web.RealDate;
import followthrough.web.form.Declaration;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A report of thirty seconds. What was typed below a choice that was not made in the end is hidden, and counts for
 * nothing.
 *
 * @param stands whether the action is on time ("onTime"), finished ("done"), or needs another date ("date"), or
 *     one in the place of a date that was asked for already ("instead")
 * @param wanted that other date
 * @param reason why it is needed
 * @param file shows what was done; kept as evidence
 * @param keptBecause why the file is kept although it may name a child
 * @param looked that somebody looked through what Followthrough cannot read
 */
record OwnReportForm(
        @NotEmpty(message = "{obstacle.progressWithoutWords}")
        String text,

        @NotEmpty(message = "{obstacle.progressWithoutChange}")
        String changed,

        @Pattern(regexp = "onTime|done|date|instead", message = "{myActions.stands.missing}")
        String stands,

        @RealDate(message = "{myActions.wanted.unreal}", optional = true)
        DateInput wanted,

        String reason,

        @Nullable MultipartFile file,

        String keptBecause,

        @Declaration @Nullable Boolean looked) {

    private static final Set<String> WITHOUT_DATE = Set.of("onTime", "done");

    static final OwnReportForm BLANK = new OwnReportForm("", "", "", DateInput.BLANK, "", null, "", false);

    OwnReportForm {
        text = clean(text);
        changed = clean(changed);
        stands = clean(stands);
        boolean hidden = WITHOUT_DATE.contains(stands);
        wanted = hidden ? DateInput.BLANK : Objects.requireNonNullElse(wanted, DateInput.BLANK);
        reason = hidden ? "" : clean(reason);
        keptBecause = clean(keptBecause);
        looked = Boolean.TRUE.equals(looked);
    }

    boolean isDone() {
        return stands.equals("done");
    }

    boolean asksForDate() {
        return stands.equals("date") || asksInstead();
    }

    boolean asksInstead() {
        return stands.equals("instead");
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
