package followthrough.workflow.process;

/** Every question that a gateway asks; DiagramNamesTest holds them and the diagrams together. */
public final class Choices {

    public enum VisitTime {
        ahead,
        begun
    }

    public enum LetterDecision {
        approved,
        returned
    }

    public enum Asked {
        asked,
        notAsked
    }

    public enum DraftAnswer {
        change,
        fine
    }

    public enum AreasFound {
        some,
        none
    }

    public enum Left {
        open,
        underCheck,
        answered
    }

    public enum PlanStands {
        unwritten,
        returned,
        handedIn,
        signed
    }

    public enum Signature {
        signed,
        returned
    }

    public enum EvidenceStands {
        gathering,
        offered,
        endorsed
    }

    public enum Endorsed {
        endorsed,
        notReady
    }

    public enum Next {
        visit,
        none
    }

    public enum LastWord {
        met,
        partlyMet,
        notMet,
        goesOn
    }

    public enum Look {
        again,
        enough
    }

    public static final Choice<VisitTime> VISIT = new Choice<>("visit", VisitTime.class);
    public static final Choice<LetterDecision> LETTER = new Choice<>("letter", LetterDecision.class);
    public static final Choice<Asked> COMMENTS = new Choice<>("comments", Asked.class);
    public static final Choice<DraftAnswer> DRAFT = new Choice<>("draft", DraftAnswer.class);
    public static final Choice<AreasFound> AREAS = new Choice<>("areas", AreasFound.class);
    public static final Choice<Asked> STATEMENT = new Choice<>("statement", Asked.class);
    public static final Choice<Left> LEFT = new Choice<>("left", Left.class);
    public static final Choice<PlanStands> PLAN = new Choice<>("plan", PlanStands.class);
    public static final Choice<Signature> SIGNATURE = new Choice<>("signature", Signature.class);
    public static final Choice<EvidenceStands> EVIDENCE = new Choice<>("evidence", EvidenceStands.class);
    public static final Choice<Endorsed> ENDORSEMENT = new Choice<>("endorsement", Endorsed.class);
    public static final Choice<Next> NEXT = new Choice<>("next", Next.class);
    public static final Choice<LastWord> VERDICT = new Choice<>("verdict", LastWord.class);
    public static final Choice<Look> LOOK = new Choice<>("look", Look.class);

    /** Variables that no gateway asks for: ids of what a step is about. */
    public static final String AT_VISIT = "atVisit";

    public static final String PROPOSAL = "proposal";
    public static final String DAYS = "days";
    public static final String AREA_REFERENCE = "areaReference";

    private Choices() {}
}
