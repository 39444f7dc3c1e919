package followthrough.web.verification;

import followthrough.letter.LetterQuoting.LetterSentence;
import followthrough.shared.Obstacle;
import followthrough.verification.VerdictDraft;
import followthrough.web.evidence.CoverageView;
import followthrough.web.evidence.EvidenceView;
import followthrough.web.plan.PlanDocument;
import followthrough.web.plan.reading.PlanView;
import followthrough.web.progress.MeasuresView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One area as an inspector checks it at a visit.
 *
 * @param plan as signed, or null when nothing was offered
 * @param self how the authority would judge it, by the name of the verdict, or null
 * @param draft what the team has written so far
 * @param writing who of the others is writing now, or empty
 * @param sentences of the visit's letter, to be picked
 * @param given this visit's verdict once there is one; it is not given twice
 * @param wayOfCorrecting what stands in the way of putting that one right; empty where nothing does
 */
public record CheckView(
        String visit,
        int checked,
        Around around,
        PlanView.@Nullable Version version,
        @Nullable PlanDocument plan,
        CoverageView coverage,
        MeasuresView measures,
        List<EvidenceView.Item> evidence,
        @Nullable String self,
        boolean fromPublished,
        boolean asksWhen,
        boolean usuallyFinal,
        VerdictDraft draft,
        String writing,
        List<LetterSentence> sentences,
        @Nullable VerdictView given,
        List<Obstacle> wayOfCorrecting) {

    /** Where the area stands among those of the visit; addresses are null at the ends. */
    public record Around(
            int number,
            int all,
            @Nullable String before,
            @Nullable String after) {}

    public int all() {
        return around.all();
    }

    /** From then on it is corrected only if a second person agrees. */
    public boolean isPublished() {
        return given != null && given.publishedOn() != null;
    }
}
