package followthrough.pack;

import followthrough.area.Area;
import followthrough.paper.OutsidePaper;
import followthrough.paper.RecordingPapers;
import followthrough.plan.PlanReading;
import followthrough.shared.Actor;
import followthrough.shared.ByteSource;
import followthrough.shared.InspectionReference;
import followthrough.statement.StatementSending;
import java.util.List;
import org.springframework.stereotype.Component;

/** Papers from before the case came here, for those who may open them: what was signed and sent is what stands in them. */
@Component
class PackedPapers {

    private final RecordingPapers papers;
    private final StatementSending statements;
    private final PlanReading plans;

    PackedPapers(RecordingPapers papers, StatementSending statements, PlanReading plans) {
        this.papers = papers;
        this.statements = statements;
        this.plans = plans;
    }

    void into(PackContents pack, Actor maker, InspectionReference inspection, List<Area> areas) {
        papers.sentStatement(inspection)
                .filter(paper -> statements.of(maker, inspection).isPresent())
                .ifPresent(paper -> pack.add(entry("statement/", paper, papers.file(maker, inspection))));
        for (var area : areas)
            papers.signedPlan(area.reference())
                    .filter(paper -> plans.working(maker, area.reference()).isPresent())
                    .ifPresent(paper -> pack.add(
                            entry(PackGathering.folder(area) + "plan/", paper, papers.file(maker, area.reference()))));
    }

    private static PackEntry entry(String folder, OutsidePaper paper, ByteSource content) {
        var path = folder + "paper-" + PackName.numbered(1, paper.fileName());
        return new PackEntry(path, PackKind.PAPER, paper.subject(), null, null, paper.fileName(), content);
    }
}
