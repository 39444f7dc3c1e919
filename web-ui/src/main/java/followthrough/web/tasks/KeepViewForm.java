package followthrough.web.tasks;

import org.jspecify.annotations.Nullable;

/**
 * What a view of the list is called.
 *
 * @param begins whether one begins with it
 */
record KeepViewForm(String name, @Nullable Boolean begins) {

    static final KeepViewForm BLANK = new KeepViewForm("", false);

    KeepViewForm {
        name = clean(name);
        begins = Boolean.TRUE.equals(begins);
    }

    boolean isFirst() {
        return Boolean.TRUE.equals(begins);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
