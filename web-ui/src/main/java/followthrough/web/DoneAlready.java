package followthrough.web;

import followthrough.shared.Obstacle;
import java.util.Collection;
import java.util.Set;

/** Which obstacles say that somebody has done it, or undone it, meanwhile: then the page says who and when. */
public final class DoneAlready {

    static final Set<String> CODES = Set.of(
            "areaCheckedAlready",
            "areaNotOpen",
            "caseNotSuspended",
            "caseSuspendedAlready",
            "changeWithDirector",
            "draftCommentedAlready",
            "draftSharedAlready",
            "evidenceClosed",
            "evidenceEndorsedAlready",
            "evidenceNotOffered",
            "evidenceRemoved",
            "evidenceWithDirector",
            "inspectionNotOpen",
            "letterNotADraft",
            "letterNotChecked",
            "letterNotInCheck",
            "letterNotIssued",
            "membershipNotHeld",
            "nothingToSupplement",
            "outcomeIssuedAlready",
            "planNotSigned",
            "planNotSubmitted",
            "planUnchanged",
            "planWithDirector",
            "progressStruckAlready",
            "proposalDecided",
            "statementNotOpen",
            "sustainmentAnswered",
            "valueRetracted",
            "visitCalledOff");

    private static final String PREFIX = "obstacle.";

    public static boolean isAmong(Collection<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::code).anyMatch(CODES::contains);
    }

    /** Of the code of an error, which obstacles become in a form. */
    public static boolean isSaidBy(String code) {
        return code.startsWith(PREFIX) && CODES.contains(code.substring(PREFIX.length()));
    }

    private DoneAlready() {}
}
