package followthrough.web.letter.draft;

import followthrough.letter.LetterFacts;
import followthrough.letter.LetterFacts.AreaFacts;
import followthrough.web.DateInput;
import followthrough.web.RealDate;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in the letter beside its findings, as it is corrected. */
record FactsForm(
        @Nullable String authorityAsPrinted,

        @RealDate(message = "{facts.dated.unreal}", optional = true) @Nullable
        DateInput dated,

        @RealDate(message = "{facts.publishedOn.unreal}", optional = true) @Nullable
        DateInput publishedOn,

        @Nullable String addressee,
        @Nullable String inspector,
        @Nullable String copies,

        @Pattern(regexp = NUMBER, message = "{facts.number.unreal}") @Nullable
        String statedTotal,

        @Pattern(regexp = NUMBER, message = "{facts.number.unreal}") @Nullable
        String statedOpen,

        @Pattern(regexp = NUMBER, message = "{facts.number.unreal}") @Nullable
        String statedProgressed,

        @RealDate(message = "{facts.statementDueOn.unreal}", optional = true) @Nullable
        DateInput statementDueOn,

        @Nullable String areaResponsible,
        @Nullable String areaOutcome,
        @Nullable String areaLeads) {

    private static final String NUMBER = "\\s*\\d{0,3}\\s*";

    FactsForm {
        dated = dated == null ? DateInput.BLANK : dated;
        publishedOn = publishedOn == null ? DateInput.BLANK : publishedOn;
        statementDueOn = statementDueOn == null ? DateInput.BLANK : statementDueOn;
    }

    static FactsForm of(LetterFacts facts) {
        return new FactsForm(
                facts.authorityAsPrinted(),
                DateInput.of(facts.dated()),
                DateInput.of(facts.publishedOn()),
                facts.addressee(),
                facts.inspector(),
                facts.copies(),
                text(facts.statedTotal()),
                text(facts.statedOpen()),
                text(facts.statedProgressed()),
                DateInput.of(facts.statementDueOn()),
                facts.ofArea().areaResponsible(),
                facts.ofArea().areaOutcome(),
                facts.ofArea().areaLeads());
    }

    LetterFacts facts() {
        return new LetterFacts(
                words(authorityAsPrinted),
                day(dated),
                day(publishedOn),
                words(addressee),
                words(inspector),
                words(copies),
                number(statedTotal),
                number(statedOpen),
                number(statedProgressed),
                day(statementDueOn),
                new AreaFacts(words(areaResponsible), words(areaOutcome), words(areaLeads)));
    }

    private static @Nullable LocalDate day(@Nullable DateInput typed) {
        return typed == null ? null : typed.date();
    }

    private static @Nullable String words(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
