package followthrough.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.RecordedActs;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An act that nobody thought of is marked like a signature until somebody says that it is none. */
class SignersTest {

    /** The verbs of whoever decides in their own name. */
    private static final Pattern DECIDES = Pattern.compile(
            ".*(SignedOff|Issued|Sent|Supplemented|Shared|Endorsed|Checked|Confirmed|Refused|Declined|Returned|NotReady"
                    + "|Withdrawn|Cancelled|Assigned|Appointed|Dated|CalledOff|Moved)");

    @Test
    void what_counts_as_mere_work_is_an_act_of_the_record_and_decides_nothing() throws IOException {
        assertThat(Signers.WORK).allMatch(RecordedActs.all()::contains);
        assertThat(Signers.WORK).noneMatch(act -> DECIDES.matcher(act).matches());
    }
}
