package followthrough.web.plan.signature;

import followthrough.plan.ReturnComment;
import followthrough.web.DateInput;
import followthrough.web.form.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the director says to a plan that was handed in.
 *
 * @param sha256 of the content that was read; another content is never signed
 * @param beside comments on single fields, in the order of the page
 */
record SignOffForm(
        @Nullable String sha256,
        List<Beside> beside,
        @Nullable DateInput happenedOn,
        @Declaration @Nullable Boolean declared,
        @Nullable String comments) {

    /** A comment beside one field; the number is 0 for fields of the plan itself. */
    record Beside(
            @Nullable String field,
            @Nullable Integer number,
            @Nullable String words) {

        Beside {
            field = field == null ? "" : field;
            number = number == null ? 0 : number;
            words = words == null ? "" : words.strip();
        }

        boolean isSaid() {
            return words != null && !words.isEmpty();
        }

        ReturnComment comment() {
            return ReturnComment.beside(
                    Objects.requireNonNullElse(field, ""),
                    Objects.requireNonNullElse(number, 0),
                    Objects.requireNonNullElse(words, ""));
        }
    }

    SignOffForm {
        sha256 = sha256 == null ? "" : sha256;
        declared = Boolean.TRUE.equals(declared);
        beside = kept(beside);
        comments = comments == null ? "" : comments.strip();
    }

    boolean isDeclared() {
        return Boolean.TRUE.equals(declared);
    }

    String words() {
        return comments == null ? "" : comments;
    }

    String read() {
        return sha256 == null ? "" : sha256;
    }

    boolean saysAnything() {
        return !words().isEmpty() || !besideFields().isEmpty();
    }

    List<ReturnComment> besideFields() {
        return beside.stream().filter(Beside::isSaid).map(Beside::comment).toList();
    }

    private static List<Beside> kept(@Nullable List<@Nullable Beside> typed) {
        var kept = new ArrayList<Beside>();
        if (typed != null) for (var one : typed) if (one != null) kept.add(one);
        return kept;
    }
}
