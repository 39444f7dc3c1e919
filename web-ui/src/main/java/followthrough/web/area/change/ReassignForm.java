package followthrough.web.area.change;

/** Who leads the area from now on. */
record ReassignForm(String lead) {

    ReassignForm {
        lead = lead == null ? "" : lead;
    }
}
