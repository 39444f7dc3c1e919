package followthrough.workflow;

/** Every question that a gateway asks; DiagramNamesTest holds them and the diagrams together. */
final class Choices {

    enum VisitTime {
        ahead,
        begun
    }

    enum LetterDecision {
        approved,
        returned
    }

    enum Asked {
        asked,
        notAsked
    }

    enum DraftAnswer {
        change,
        fine
    }

    enum AreasFound {
        some,
        none
    }

    enum Left {
        open,
        underCheck,
        answered
    }

    enum PlanStands {
        unwritten,
        returned,
        handedIn,
        signed
    }

    enum Signature {
        signed,
        returned
    }

    enum EvidenceStands {
        gathering,
        offered,
        endorsed
    }

    enum Endorsed {
        endorsed,
        notReady
    }

    enum Next {
        visit,
        none
    }

    enum LastWord {
        met,
        partlyMet,
        notMet,
        goesOn
    }

    enum Look {
        again,
        enough
    }

    static final Choice<VisitTime> VISIT = new Choice<>("visit", VisitTime.class);
    static final Choice<LetterDecision> LETTER = new Choice<>("letter", LetterDecision.class);
    static final Choice<Asked> COMMENTS = new Choice<>("comments", Asked.class);
    static final Choice<DraftAnswer> DRAFT = new Choice<>("draft", DraftAnswer.class);
    static final Choice<AreasFound> AREAS = new Choice<>("areas", AreasFound.class);
    static final Choice<Asked> STATEMENT = new Choice<>("statement", Asked.class);
    static final Choice<Left> LEFT = new Choice<>("left", Left.class);
    static final Choice<PlanStands> PLAN = new Choice<>("plan", PlanStands.class);
    static final Choice<Signature> SIGNATURE = new Choice<>("signature", Signature.class);
    static final Choice<EvidenceStands> EVIDENCE = new Choice<>("evidence", EvidenceStands.class);
    static final Choice<Endorsed> ENDORSEMENT = new Choice<>("endorsement", Endorsed.class);
    static final Choice<Next> NEXT = new Choice<>("next", Next.class);
    static final Choice<LastWord> VERDICT = new Choice<>("verdict", LastWord.class);
    static final Choice<Look> LOOK = new Choice<>("look", Look.class);

    /** Variables that no gateway asks for: ids of what a step is about. */
    static final String AT_VISIT = "atVisit";

    static final String PROPOSAL = "proposal";
    static final String DAYS = "days";
    static final String AREA_REFERENCE = "areaReference";

    private Choices() {}
}
