package followthrough.workflow;

/** The processes, under the ids that they have in the diagrams. */
enum Diagram {
    improvementCycle,
    areaForDevelopment,
    letterCorrection,
    sustainmentCheck
}
