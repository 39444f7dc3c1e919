package followthrough.web.digest;

import followthrough.workflow.mail.DigestWish;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When somebody wants their digest. */
record DigestForm(
        @NotBlank(message = "{digest.wanted.missing}")
        @Pattern(regexp = "true|false", message = "{digest.wanted.missing}")
        @Nullable
        String wanted,

        @Pattern(regexp = "(0[6-9]|1[0-9]|20):[03]0", message = "{digest.at.unreal}")
        @NotBlank(message = "{digest.at.unreal}")
        @Nullable
        String at,

        @NotEmpty(message = "{digest.days.missing}") @Nullable
        List<@Pattern(regexp = "[1-5]", message = "{digest.days.missing}") String> days,

        @Nullable Boolean atOnce) {

    static DigestForm of(DigestWish wish) {
        return new DigestForm(
                String.valueOf(wish.wanted()),
                wish.at().toString(),
                wish.days().stream()
                        .map(day -> String.valueOf(day.getValue()))
                        .sorted()
                        .toList(),
                wish.atOnce());
    }

    DigestWish wish() {
        return new DigestWish(
                Boolean.parseBoolean(wanted),
                LocalTime.parse(Objects.requireNonNull(at)),
                Objects.requireNonNull(days).stream()
                        .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))),
                Boolean.TRUE.equals(atOnce));
    }
}
