package followthrough.web.plan.writing;

/**
 * One line of the check beside the form.
 *
 * @param needed true for what stands in the way of handing in, false for what an inspector would ask
 * @param anchor where in the form it belongs, empty for nowhere
 */
public record PlanRemark(String text, boolean needed, String anchor) {}
