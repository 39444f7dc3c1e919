package followthrough.letter.reading.fact;

import followthrough.letter.document.Line;
import followthrough.letter.reading.wording.Sentences;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What only letters about a whole local area tell.
 *
 * @param responsible who plans and commissions services together, as printed
 * @param outcome what the inspection came to, as printed
 * @param leads who led for each inspectorate, as printed
 */
public record PartnershipFacts(
        @Nullable String responsible, @Nullable String outcome, List<String> leads) {

    private static final int OPENING = 20_000;
    private static final int LONGEST = 900;
    private static final int LONGEST_SUBJECT = 260;

    private static final Pattern OF_AN_AREA =
            Pattern.compile("(?i)local area|area partnership|written statement of action");

    private static final Pattern OUTCOME = Pattern.compile("\\bInspection outcome:? (?=\\p{Lu})(.{20," + LONGEST + "}?)"
            + "(?= A monitoring inspection\\b| The next (?:full |area |SEND )| As a result of this inspection\\b"
            + "| Ofsted and (?:the )?(?:CQC|Care)\\b| HMCI requires\\b| Information about\\b)");

    /** Letters of the years 2016 to 2022 have no heading for it. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)\\b(?:determined that a written statement of action (?:is|was) required|written statement of action (?:is|was) (?:not )?required)");

    private static final Pattern RESPONSIBLE = Pattern.compile(
            "(?i)^(.{8," + LONGEST_SUBJECT
                    + "}?),? (?:are|is|share|have)(?: \\w+)? (?:responsible|responsibility)\\b(?= .{0,80}\\b(?:planning|commissioning|delivery)\\b)");

    public PartnershipFacts {
        leads = List.copyOf(leads);
    }

    public static PartnershipFacts in(List<Line> lines, String joined) {
        var opening = joined.substring(0, Math.min(joined.length(), OPENING));
        if (!OF_AN_AREA.matcher(opening).find()) return new PartnershipFacts(null, null, List.of());
        var told = responsible(opening);
        return new PartnershipFacts(
                told == null ? AreaDetails.responsible(lines) : told,
                outcome(joined, opening),
                Inspectors.leads(lines));
    }

    private static @Nullable String outcome(String joined, String opening) {
        var headed = OUTCOME.matcher(opening);
        if (headed.find()) return headed.group(1).strip();
        if (!joined.contains("ritten statement of action") && !joined.contains("ritten Statement of Action"))
            return null;
        return Sentences.of(joined.substring(0, Math.min(joined.length(), 3 * OPENING))).stream()
                .filter(sentence -> STATEMENT.matcher(sentence).find() && sentence.length() < LONGEST)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String responsible(String opening) {
        return Sentences.of(opening).stream()
                .map(sentence -> sentence.replaceFirst(
                        "^.*\\bInformation about the local area(?: partnership)? (?=\\p{Lu})", ""))
                .map(RESPONSIBLE::matcher)
                .filter(subject -> subject.find())
                .map(subject -> subject.group(1).strip())
                .findFirst()
                .orElse(null);
    }
}
