package followthrough.web.people;

import followthrough.web.DateInput;
import followthrough.web.RealDate;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Who acts for a director, and between which two days. */
record CoverForm(
        @NotBlank(message = "{cover.standIn.missing}") @Nullable
        String standIn,

        @RealDate(message = "{cover.starts.unreal}") @Nullable
        DateInput starts,

        @RealDate(message = "{cover.ends.unreal}") @Nullable DateInput ends) {}
