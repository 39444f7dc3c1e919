package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.workflow.work.DoneItem;
import org.jspecify.annotations.Nullable;

/**
 * Where what was done can be read: never the form that did it, which says only that it is done. Acts from before the
 * record named what they were done to lead to the page on which that is found.
 */
final class DoneAddress {

    static @Nullable String of(Actor me, DoneItem item) {
        if (!item.readable()) return null;
        var area = item.area();
        var object = item.entry().object();
        return switch (item.kind()) {
            case areaChangeProposed, areaChangeConfirmed, areaChangeRefused ->
                inspection(item) + (object == null ? "/changes" : "/changes/" + object);
            default ->
                area == null
                        ? inspection(item) + ofInspection(item, object)
                        : "/areas/" + area + ofArea(me, item, object);
        };
    }

    private static String inspection(DoneItem item) {
        return "/inspections/" + item.inspection();
    }

    private static String ofInspection(DoneItem item, @Nullable String object) {
        return switch (item.kind()) {
            case earlyDraftShared, statementSent, statementSupplemented -> "/statement" + anchor("part-", object);
            case letterImported, letterBegunByHand, letterSubmitted, letterChecked, letterReturned ->
                object == null ? "/letter" : "/letter/versions/" + object;
            case letterCorrectionBegun, letterCommentCorrected, letterCommentStruck, receiptConfirmed -> "/letter";
            case draftCommented, draftCommentCorrected, draftCommentStruck -> "/letter/comment/done";
            default -> "";
        };
    }

    private static String ofArea(Actor me, DoneItem item, @Nullable String object) {
        return switch (item.kind()) {
            case areaChecked, verdictLookedAt, verdictCorrected, publishedVerdictCorrected ->
                "/verdict" + anchor("verdict-", object);
            case sustainmentConfirmed -> "/verdict";
            case planSubmitted, planTakenBack, planSignedOff, planReturned, planCorrected, signatureWithdrawn ->
                object == null || me.role() == Role.OFFICER ? "/plan" : "/plan/versions/" + object;
            case planChangeGivenUp, planCommentCorrected, planCommentStruck, planShared, planNotShared -> "/plan";
            case dateAsked, dateTakenUp, dateRefused, actionHandedOn, actionReminded -> "/progress";
            case progressReported, progressCorrected, progressStruckOut -> "/progress" + anchor("report-", object);
            case valueRecorded, valueRetracted, valueCorrected ->
                me.role() == Role.OFFICER ? "/progress" : "/measures" + anchor("figure-", object);
            case evidenceAdded, evidenceCorrected, evidenceLinked, evidenceUsed, evidenceRemoved, evidenceClosed ->
                object == null ? "/evidence" : "/evidence/" + object;
            case evidenceOffered, evidenceEndorsed, evidenceNotReady, evidenceCommentCorrected, evidenceCommentStruck ->
                "/evidence";
            case commentSaid, commentAnswered, commentResolved, commentWithdrawn ->
                "/comments" + anchor("comment-", object);
            default -> "";
        };
    }

    private static String anchor(String kind, @Nullable String object) {
        return object == null ? "" : "#" + kind + object;
    }

    private DoneAddress() {}
}
