package followthrough.workflow.process;

import followthrough.shared.CoveredWork.Kind;

/** Every step that waits for a person, under the name that it has in the diagrams. */
public enum TaskKind implements WorkKind {
    recordVisit(About.INSPECTION),
    draftLetter(About.INSPECTION),
    checkLetter(About.INSPECTION),
    commentOnDraft(About.INSPECTION),
    assignAreas(About.INSPECTION),
    sendStatement(About.INSPECTION),
    decideAreaChange(About.PROPOSAL),
    correctLetter(About.INSPECTION),
    checkCorrection(About.INSPECTION),
    writePlan(About.AREA),
    revisePlan(About.AREA),
    signOffPlan(About.AREA),
    signOffChange(About.AREA),
    gatherEvidence(About.AREA),
    endorseEvidence(About.AREA),
    checkArea(About.AREA),
    confirmSustained(About.SUSTAINMENT);

    /** What one task of the kind is about, and so what its subject looks like. */
    public enum About {
        /** The inspection's reference. */
        INSPECTION,
        /** The area's reference. */
        AREA,
        /** The proposal's id. */
        PROPOSAL,
        /** The area's reference, a slash and the days after the verdict: {@code HAV-2011-01-A2/90}. */
        SUSTAINMENT
    }

    private final About about;

    TaskKind(About about) {
        this.about = about;
    }

    public About about() {
        return about;
    }

    /** What a lead does waits for a director where there is none, who gives the area to one. */
    @Override
    public Kind covered() {
        return switch (this) {
            case signOffPlan, signOffChange -> Kind.PLANS;
            case endorseEvidence, confirmSustained -> Kind.EVIDENCE;
            case sendStatement -> Kind.STATEMENTS;
            default -> Kind.AREAS;
        };
    }
}
