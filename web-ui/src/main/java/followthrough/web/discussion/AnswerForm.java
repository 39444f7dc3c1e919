package followthrough.web.discussion;

import org.jspecify.annotations.Nullable;

/** An answer as it is typed. */
record AnswerForm(String words) {

    static final AnswerForm BLANK = new AnswerForm("");

    AnswerForm {
        words = clean(words);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
