package followthrough.letter.reading.doubt;

import followthrough.letter.document.Source;
import followthrough.letter.document.Source.Remark;
import java.util.List;

/** What a person should know of how the document arrived. */
public final class ArrivalDoubts {

    public static List<ReadWarning> about(Source source) {
        return source.remarks().stream().map(ArrivalDoubts::doubt).toList();
    }

    private static ReadWarning doubt(Remark remark) {
        return switch (remark.way()) {
            case ATTACHED ->
                ReadWarning.ofLetter(
                        DoubtKind.ATTACHMENT_READ,
                        "The mail is a covering note. This is the letter that is attached to it: “%s”."
                                .formatted(remark.told()));
            case OTHERS_ATTACHED ->
                ReadWarning.ofLetter(
                        DoubtKind.ATTACHMENTS_LEFT,
                        "This is what the mail itself says. What is attached to it was not read: %s."
                                .formatted(remark.told()));
        };
    }

    private ArrivalDoubts() {}
}
