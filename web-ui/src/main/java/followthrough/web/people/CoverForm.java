package followthrough.web.people;

import followthrough.shared.CoveredWork;
import followthrough.web.DateInput;
import followthrough.web.RealDate;
import followthrough.web.form.Declaration;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who acts for a director, in what, and between which two days. */
record CoverForm(
        @NotBlank(message = "{cover.standIn.missing}") @Nullable
        String standIn,

        @Nullable List<String> kinds,

        @RealDate(message = "{cover.starts.unreal}") @Nullable
        DateInput starts,

        @RealDate(message = "{cover.ends.unreal}") @Nullable DateInput ends,

        @Declaration @Nullable Boolean sure) {

    boolean isSure() {
        return Boolean.TRUE.equals(sure);
    }

    /** The kinds that are ticked, in which nothing ticked arrives as nothing at all. */
    CoveredWork work() {
        var ticked = kinds == null ? List.<String>of() : kinds;
        return new CoveredWork(Stream.of(CoveredWork.Kind.values())
                .filter(kind -> ticked.contains(kind.name()))
                .collect(Collectors.toSet()));
    }
}
