package followthrough.web.evidence;

import followthrough.evidence.EvidenceKind;
import followthrough.web.DateInput;
import followthrough.web.RealDate;
import followthrough.web.form.Declaration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A piece of evidence as it is typed.
 *
 * @param dated the day it is about, which is not the day on which it is added
 * @param owner the id of whoever answers for it; empty for whoever adds it
 * @param keptBecause why it is kept although it may name a child
 * @param looked that somebody looked through what Followthrough cannot read
 * @param supports ids of actions and success measures
 */
public record EvidenceForm(
        String title,
        String kind,
        @RealDate(message = "{evidence.dated.unreal}") DateInput dated,
        String statement,
        String link,
        @Nullable MultipartFile file,
        String source,
        String owner,
        List<String> supports,
        @Nullable Boolean restricted,
        String keptBecause,
        @Declaration @Nullable Boolean looked,
        @Nullable DateInput happenedOn) {

    public EvidenceForm {
        title = clean(title);
        kind = clean(kind);
        dated = Objects.requireNonNullElse(dated, DateInput.BLANK);
        statement = clean(statement);
        link = clean(link);
        source = clean(source);
        owner = clean(owner);
        supports = supports == null ? List.of() : List.copyOf(supports);
        keptBecause = clean(keptBecause);
        restricted = Boolean.TRUE.equals(restricted);
        looked = Boolean.TRUE.equals(looked);
    }

    static EvidenceForm blank(DateInput happenedOn) {
        return new EvidenceForm("", "", DateInput.BLANK, "", "", null, "", "", List.of(), false, "", false, happenedOn);
    }

    /** Null while none is chosen. */
    @Nullable
    EvidenceKind chosenKind() {
        return kind(kind);
    }

    public static @Nullable EvidenceKind kind(String typed) {
        return Arrays.stream(EvidenceKind.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    public static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
