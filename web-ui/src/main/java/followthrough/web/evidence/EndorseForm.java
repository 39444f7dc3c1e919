package followthrough.web.evidence;

import followthrough.evidence.SelfAssessment;
import followthrough.web.DateInput;
import followthrough.web.form.Declaration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the director says to evidence that was offered.
 *
 * @param though why the evidence is endorsed although the proof of impact is not complete
 * @param self how the director would judge the area
 * @param seen the version of the offer that the page was made from
 */
record EndorseForm(
        @Nullable Long seen,
        @Nullable DateInput happenedOn,
        String though,
        String self,
        @Declaration @Nullable Boolean declared,
        String comments) {

    EndorseForm {
        declared = Boolean.TRUE.equals(declared);
        though = though == null ? "" : though.strip();
        self = self == null ? "" : self;
        comments = comments == null ? "" : comments.strip();
    }

    boolean isDeclared() {
        return Boolean.TRUE.equals(declared);
    }

    SelfAssessment.@Nullable Said saidOfOneself() {
        return Arrays.stream(SelfAssessment.Said.values())
                .filter(known -> known.name().equals(self))
                .findFirst()
                .orElse(null);
    }

    long version() {
        return seen == null ? -1 : seen;
    }
}
