package followthrough.web.plan.signature;

import followthrough.web.DateInput;
import followthrough.web.form.Declaration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a signed plan with misspellings corrected, in the order of the plan.
 *
 * @param seen the version of the plan that the page was made from
 * @param declared that nothing but the spelling changed
 */
record CorrectForm(
        @Nullable Long seen,
        List<Words> texts,
        @Nullable DateInput happenedOn,
        @Declaration @Nullable Boolean declared) {

    /** The words of one field. */
    record Words(@Nullable String words) {

        Words {
            words = words == null ? "" : words.strip();
        }

        String said() {
            return words == null ? "" : words;
        }
    }

    CorrectForm {
        declared = Boolean.TRUE.equals(declared);
        var kept = new ArrayList<Words>();
        if (texts != null) for (var text : texts) kept.add(text == null ? new Words("") : text);
        texts = kept;
    }

    boolean isDeclared() {
        return Boolean.TRUE.equals(declared);
    }

    long version() {
        return seen == null ? -1 : seen;
    }
}
