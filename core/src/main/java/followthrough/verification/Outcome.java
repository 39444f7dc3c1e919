package followthrough.verification;

import followthrough.area.AreaState;

/** What an inspector found of one area at one visit. */
public enum Outcome {
    MET(AreaState.MET),
    PARTLY_MET(AreaState.PARTLY_MET),
    NOT_MET(AreaState.NOT_MET),
    NOT_EXAMINED(AreaState.OPEN);

    private final AreaState state;

    Outcome(AreaState state) {
        this.state = state;
    }

    AreaState state() {
        return state;
    }
}
