package followthrough.shared;

/** What a person is for a body; the table "who does what" of the product is written in these words. */
public enum Role {
    INSPECTOR,
    INSPECTION_MANAGER,
    LETTER_RECORDER,
    DIRECTOR,
    CHIEF_EXECUTIVE,
    AREA_LEAD,
    OFFICER,
    OBSERVER,
    ADMINISTRATOR;

    /** An inspection manager is an inspector who also puts others on inspections. */
    public boolean covers(Role needed) {
        return this == needed || (this == INSPECTION_MANAGER && needed == INSPECTOR);
    }
}
