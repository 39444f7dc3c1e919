package followthrough.web.inspection;

import followthrough.inspection.CaseStart;
import followthrough.inspection.VisitDetails;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.web.DateInput;
import followthrough.web.RealDate;
import followthrough.web.form.AddressQuery;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked about a visit; which inspections it answers is asked second, when the authority is known. */
record VisitForm(
        @NotBlank(message = "{newVisit.authority.missing}") @Nullable
        String authority,

        @NotBlank(message = "{newVisit.framework.missing}") @Nullable
        String framework,

        @RealDate(message = "{newVisit.firstDay.unreal}") @Nullable
        DateInput firstDay,

        @RealDate(message = "{newVisit.lastDay.unreal}") @Nullable
        DateInput lastDay,

        @Pattern(regexp = "AS_IT_HAPPENS|ADOPTED|HISTORY", message = "{newVisit.start.missing}")
        @NotBlank(message = "{newVisit.start.missing}")
        @Nullable
        String start,

        @Nullable List<String> answers,
        @Nullable String letter) {

    VisitForm {
        firstDay = firstDay == null ? DateInput.BLANK : firstDay;
        lastDay = lastDay == null ? DateInput.BLANK : lastDay;
        letter = letter == null || letter.equals("false") ? "" : letter; // forms that were kept earlier say false
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    static VisitForm of(
            @Nullable String authority,
            @Nullable String framework,
            List<LocalDate> dates,
            CaseStart start,
            String letter) {
        return new VisitForm(
                authority,
                framework,
                dates.isEmpty() ? DateInput.BLANK : DateInput.of(dates.get(0)),
                dates.isEmpty() ? DateInput.BLANK : DateInput.of(dates.get(dates.size() - 1)),
                start.name(),
                List.of(),
                letter);
    }

    /** True when the visit is recorded for a letter that was handed in, which it names. */
    boolean hasLetter() {
        return !Objects.requireNonNull(letter).isEmpty();
    }

    Body body() {
        return new Body(Objects.requireNonNull(authority));
    }

    /** Only of a form without errors. */
    VisitDetails visit() {
        Set<InspectionReference> answered = Objects.requireNonNull(answers).stream()
                .map(InspectionReference::new)
                .collect(Collectors.toSet());
        return new VisitDetails(
                body(),
                Objects.requireNonNull(framework),
                day(firstDay),
                day(lastDay),
                answered,
                CaseStart.valueOf(Objects.requireNonNull(start)));
    }

    /** For the second question. */
    AddressQuery query() {
        return days(new AddressQuery().with("authority", authority).with("framework", framework))
                .with("start", start)
                .with("letter", letter);
    }

    private AddressQuery days(AddressQuery query) {
        var first = Objects.requireNonNull(firstDay);
        var last = Objects.requireNonNull(lastDay);
        return query.with("firstDay.day", first.day())
                .with("firstDay.month", first.month())
                .with("firstDay.year", first.year())
                .with("lastDay.day", last.day())
                .with("lastDay.month", last.month())
                .with("lastDay.year", last.year());
    }

    private static LocalDate day(@Nullable DateInput typed) {
        return Objects.requireNonNull(Objects.requireNonNull(typed).date());
    }
}
