package followthrough.web.tasks;

import followthrough.workflow.work.DoneItem;
import org.jspecify.annotations.Nullable;

/** Where what was done can be read: never the form that did it, which says only that it is done. */
final class DoneAddress {

    static @Nullable String of(DoneItem item) {
        if (!item.readable()) return null;
        var area = item.area();
        if (area == null) return "/inspections/" + item.inspection() + ofInspection(item);
        return "/areas/" + area + ofArea(item);
    }

    private static String ofInspection(DoneItem item) {
        return switch (item.kind()) {
            case earlyDraftShared, statementSent, statementSupplemented -> "/statement";
            default -> "";
        };
    }

    private static String ofArea(DoneItem item) {
        return switch (item.kind()) {
            case areaChecked, verdictCorrected -> "/verdict";
            case planSubmitted, planTakenBack, planSignedOff, planReturned, planCorrected, signatureWithdrawn ->
                "/plan";
            case progressReported,
                    progressCorrected,
                    progressStruckOut,
                    valueRecorded,
                    valueRetracted,
                    valueCorrected -> "/progress";
            case evidenceAdded,
                    evidenceCorrected,
                    evidenceLinked,
                    evidenceRemoved,
                    evidenceOffered,
                    evidenceEndorsed,
                    evidenceNotReady -> "/evidence";
            default -> "";
        };
    }

    private DoneAddress() {}
}
