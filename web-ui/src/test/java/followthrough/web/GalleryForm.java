package followthrough.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

record GalleryForm(
        @Nullable String summary,
        @Nullable String text,
        @Nullable DateInput due,
        @Nullable String owner,
        @Nullable String verdict,
        @Nullable List<String> kinds,
        @Nullable Boolean declared) {

    static final GalleryForm FILLED = new GalleryForm(
            "Supervision every month",
            "Two quiet words",
            new DateInput("16", "8", "2023"),
            "b",
            "partly-met",
            List.of("outcome", "voice"),
            true);
}
