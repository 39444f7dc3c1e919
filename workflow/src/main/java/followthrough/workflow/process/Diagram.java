package followthrough.workflow.process;

/** The processes, under the ids that they have in the diagrams. */
public enum Diagram {
    improvementCycle,
    areaForDevelopment,
    letterCorrection,
    sustainmentCheck
}
