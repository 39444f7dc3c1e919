package followthrough.workflow.process;

/** Every question that a gateway asks; DiagramNamesTest holds them and the diagrams together. */
public final class ProcessVariables {

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

    public static final ProcessVariable<VisitTime> VISIT = new ProcessVariable<>("visit", VisitTime.class);
    public static final ProcessVariable<LetterDecision> LETTER = new ProcessVariable<>("letter", LetterDecision.class);
    public static final ProcessVariable<Asked> COMMENTS = new ProcessVariable<>("comments", Asked.class);
    public static final ProcessVariable<DraftAnswer> DRAFT = new ProcessVariable<>("draft", DraftAnswer.class);
    public static final ProcessVariable<AreasFound> AREAS = new ProcessVariable<>("areas", AreasFound.class);
    public static final ProcessVariable<Asked> STATEMENT = new ProcessVariable<>("statement", Asked.class);
    public static final ProcessVariable<Left> LEFT = new ProcessVariable<>("left", Left.class);
    public static final ProcessVariable<PlanStands> PLAN = new ProcessVariable<>("plan", PlanStands.class);
    public static final ProcessVariable<Signature> SIGNATURE = new ProcessVariable<>("signature", Signature.class);
    public static final ProcessVariable<EvidenceStands> EVIDENCE =
            new ProcessVariable<>("evidence", EvidenceStands.class);
    public static final ProcessVariable<Endorsed> ENDORSEMENT = new ProcessVariable<>("endorsement", Endorsed.class);
    public static final ProcessVariable<Next> NEXT = new ProcessVariable<>("next", Next.class);
    public static final ProcessVariable<LastWord> VERDICT = new ProcessVariable<>("verdict", LastWord.class);
    public static final ProcessVariable<Look> LOOK = new ProcessVariable<>("look", Look.class);

    /** Variables that no gateway asks for: ids of what a step is about. */
    public static final String AT_VISIT = "atVisit";

    public static final String PROPOSAL = "proposal";
    public static final String DAYS = "days";
    public static final String AREA_REFERENCE = "areaReference";

    private ProcessVariables() {}
}
