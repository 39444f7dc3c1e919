package followthrough.web.paper;

import followthrough.paper.OutsidePaper;
import followthrough.paper.RecordingPapers;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of papers from outside on the pages of what they stand for; those pages have asked for leave. */
@Component
public class PaperViews {

    private final RecordingPapers papers;
    private final Messages words;

    PaperViews(RecordingPapers papers, Messages words) {
        this.papers = papers;
        this.words = words;
    }

    public @Nullable PaperView signedPlan(AreaReference area) {
        return papers.signedPlan(area)
                .map(paper -> view(paper, "/areas/" + area + "/plan/signed-outside/file"))
                .orElse(null);
    }

    public @Nullable PaperView sentStatement(InspectionReference inspection) {
        return papers.sentStatement(inspection)
                .map(paper -> view(paper, "/inspections/" + inspection + "/statement/sent-outside/file"))
                .orElse(null);
    }

    private PaperView view(OutsidePaper paper, String href) {
        return new PaperView(
                paper.day(),
                paper.byWhom(),
                paper.fileName(),
                words.name(paper.recordedBy()),
                paper.recordedOn(),
                href);
    }
}
