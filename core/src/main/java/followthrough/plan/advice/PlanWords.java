package followthrough.plan.advice;

import followthrough.plan.PlanContent.MeasureLine;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a plan give away. Rules of thumb, made from what inspectors write about plans; never a bar. */
final class PlanWords {

    private static final String CHILDREN =
            "child(?:ren|'s|’s|ren's|ren’s)?|young (?:people|person|adults?)|famil(?:y|ies)"
                    + "|parents?|carers?|bab(?:y|ies)|care leavers?|pupils?|siblings?|teenagers?|boys|girls";

    private static final Pattern NAMES_CHILDREN = words(CHILDREN);

    private static final Pattern VAGUE_BEGINNING = Pattern.compile(
            "^(?:to |we (?:will|shall) |staff (?:will|to) |managers (?:will|to) )?(ensure|consider|explore|continue|support"
                    + "|promote|encourage|facilitate|strengthen|improve|enhance|embed|monitor|seek|aim|look (?:at|into)"
                    + "|work (?:towards?|with|on|closely)|raise awareness|liaise|engage|address|progress|maintain|drive"
                    + "|focus on|think about|discuss|refresh|reinforce|build on|remind)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEDGE = words("where(?:ver)? possible|as appropriate|as necessary|where appropriate"
            + "|when capacity allows|if resources (?:allow|permit)|in due course|as soon as (?:possible|practicable)"
            + "|ongoing|on an ongoing basis|going forward|better|more robust(?:ly)?|more effective(?:ly)?");

    private static final Pattern REVIEW = Pattern.compile("^(?:to )?review\\b", Pattern.CASE_INSENSITIVE);

    private static final int SAYS_ENOUGH = 8;

    private static final Pattern ACTIVITY = words("training|trained|sessions?|workshops?|briefings?|meetings?|policy"
            + "|policies|procedures?|guidance|templates?|audits? (?:completed|carried out|done)|staff|social workers?"
            + "|managers?|practitioners?|documents?|reports? (?:written|produced)|posts? filled|attend(?:ed|ance)"
            + "|supervisions?|newsletters?|published|rolled out|completed audits?|number of audits?");

    private static final Pattern HEARS = Pattern.compile(
            "\\b(?:" + CHILDREN + ")\\b[^.]{0,60}\\b(?:says?|said|tells?|told|feedback|views?|surveys?|asked|voices?"
                    + "|describes?|feels?|felt|rate|interview(?:s|ed)?|wishes|think|heard|listened)\\b"
                    + "|\\b(?:ask|asked|asks|survey|surveys|feedback|views?|voices?|listen|listened|interviews?|hear|heard"
                    + "|wishes|consult|consulted|tells?|told)\\b[^.]{0,60}\\b(?:" + CHILDREN + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTNERS = words("partners?|partner agencies|partnership|multi-agency|police|health"
            + "|schools?|icb|clinical commissioning|health visitors?|gps|probation|education settings|other agencies");

    static boolean namesChildren(String words) {
        return NAMES_CHILDREN.matcher(words).find();
    }

    /** The word that keeps one from seeing whether the action was done; empty where there is none. */
    static Optional<String> vague(String action) {
        var text = action.strip();
        var beginning = VAGUE_BEGINNING.matcher(text);
        if (beginning.find()) return Optional.of(beginning.group(1).toLowerCase(Locale.ROOT));
        var hedge = HEDGE.matcher(text);
        if (hedge.find()) return Optional.of(hedge.group().toLowerCase(Locale.ROOT));
        var tooShort = text.split("\\s+").length < SAYS_ENOUGH;
        return REVIEW.matcher(text).find() && tooShort ? Optional.of("review") : Optional.empty();
    }

    /** True for a measure that counts what staff did and says nothing of children. */
    static boolean countsActivity(MeasureLine measure) {
        var words = measure.description() + " " + measure.unit();
        return ACTIVITY.matcher(words).find() && !namesChildren(words);
    }

    static boolean hearsChildren(String words) {
        return HEARS.matcher(words).find();
    }

    static boolean namesPartners(String finding) {
        return PARTNERS.matcher(finding).find();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private PlanWords() {}
}
