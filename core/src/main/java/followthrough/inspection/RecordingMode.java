package followthrough.inspection;

/** How an authority's inspections come into this installation. */
public enum RecordingMode {
    /** Its inspectors work here too. */
    INSPECTED_HERE,
    /** The authority's own letter recorders enter what the inspectorate has published. */
    RECORDED_FROM_PUBLISHED
}
