package followthrough.web.plan.signature;

import followthrough.web.DateInput;
import org.jspecify.annotations.Nullable;

/**
 * Why a signature is taken back.
 *
 * @param sha256 of the content whose signature is meant
 */
record WithdrawForm(String sha256, String reason, @Nullable DateInput happenedOn) {

    WithdrawForm {
        sha256 = sha256 == null ? "" : sha256;
        reason = reason == null ? "" : reason.strip();
    }
}
