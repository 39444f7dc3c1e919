package followthrough.web.inspection;

import java.util.regex.Pattern;

/** What an act of the record is about, so that a long story can be read one thread at a time. */
public enum Topic {
    EVERYTHING(".*"),
    VISIT("(?:visit|team|inspection|answers|case).*"),
    LETTER("(?:letter|draft|doubt|receipt|finding|findings|sentence).*"),
    AREAS("(?:area|cycle|verdict|publishedVerdict|sustainment).*"),
    PLANS("(?:plan|template|signature).*"),
    PROGRESS("(?:progress|value|task|comment|actionHandedOn|actionReminded|date(?:Asked|TakenUp|Refused)).*"),
    EVIDENCE("(?:evidence|file|sample).*"),
    STATEMENT("(?:statement|earlyDraft).*"),
    RULES("decision.*");

    private final Pattern acts;

    Topic(String acts) {
        this.acts = Pattern.compile(acts);
    }

    public boolean covers(String act) {
        return acts.matcher(act).matches();
    }

    /** The topic of this name; everything where there is none. */
    static Topic of(String name) {
        for (var topic : values()) if (topic.name().equals(name)) return topic;
        return EVERYTHING;
    }
}
