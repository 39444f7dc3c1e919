package followthrough.web.area;

/** Who leads the area from now on. */
record ReassignForm(String lead) {

    ReassignForm {
        lead = lead == null ? "" : lead;
    }
}
