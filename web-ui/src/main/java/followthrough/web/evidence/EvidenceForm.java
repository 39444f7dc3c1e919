package followthrough.web.evidence;

import followthrough.evidence.EvidenceKind;
import followthrough.web.DateInput;
import followthrough.web.RealDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A piece of evidence as it is typed.
 *
 * @param dated the day it is about, which is not the day on which it is added
 */
record EvidenceForm(
        String title,
        String kind,
        @RealDate(message = "{evidence.dated.unreal}") DateInput dated,
        String statement,
        @Nullable MultipartFile file,
        @Nullable DateInput happenedOn) {

    EvidenceForm {
        title = clean(title);
        kind = clean(kind);
        dated = Objects.requireNonNullElse(dated, DateInput.BLANK);
        statement = clean(statement);
    }

    static EvidenceForm blank(DateInput happenedOn) {
        return new EvidenceForm("", "", DateInput.BLANK, "", null, happenedOn);
    }

    /** Null while none is chosen. */
    @Nullable
    EvidenceKind chosenKind() {
        return Arrays.stream(EvidenceKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
