package followthrough.web.progress;

import followthrough.web.DateInput;
import followthrough.web.RealDate;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figure of a measure on one day as it is typed. */
record FigureForm(
        @Pattern(regexp = "[0-9a-f-]{36}", message = "{measures.which.missing}")
        String measure,

        @RealDate(message = "{measures.dated.unreal}") DateInput dated,

        @NotEmpty(message = "{obstacle.valueMissing}") String figure,

        @NotEmpty(message = "{obstacle.valueWithoutSource}") String source,

        @Nullable DateInput happenedOn) {

    FigureForm {
        measure = measure == null ? "" : measure;
        dated = Objects.requireNonNullElse(dated, DateInput.BLANK);
        figure = figure == null ? "" : figure.strip();
        source = source == null ? "" : source.strip();
    }
}
