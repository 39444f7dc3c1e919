package followthrough.audit;

import java.util.List;

/** What an authority did to drafts and to evidence it still gathers, and what it said of them to itself. */
final class ActsAtHome {

    static final List<String> NAMES = List.of(
            "planWritten",
            "planStartedFrom",
            "planSubmitted",
            "planTakenBack",
            "planReturned",
            "planChangeGivenUp",
            "planCommentCorrected",
            "planCommentStruck",
            "signatureWithdrawn",
            "dateAsked",
            "dateTakenUp",
            "dateRefused",
            "actionReminded",
            "taskGiven",
            "taskPutBack",
            "commentSaid",
            "commentAnswered",
            "commentResolved",
            "commentWithdrawn",
            "templateKept",
            "templateRenamed",
            "templateRemoved",
            "evidenceAdded",
            "evidenceLinked",
            "evidenceUsed",
            "evidenceCorrected",
            "evidenceRemoved",
            "evidenceOffered",
            "evidenceNotReady",
            "evidenceCommentCorrected",
            "evidenceCommentStruck");

    private ActsAtHome() {}
}
