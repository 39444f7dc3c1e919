package followthrough.web.area.change;

import followthrough.web.DateInput;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to change about an inspection's areas.
 *
 * @param quotation a sentence of the letter, for an area to be added
 * @param into the area to merge into
 */
record ProposalForm(
        String quotation,
        String into,
        String reason,
        @Nullable DateInput happenedOn) {

    ProposalForm {
        quotation = quotation == null ? "" : quotation.strip();
        into = into == null ? "" : into;
        reason = reason == null ? "" : reason.strip();
    }

    static ProposalForm blank(DateInput happenedOn) {
        return new ProposalForm("", "", "", happenedOn);
    }
}
