package followthrough.workflow.work;

import followthrough.area.AreaRegister;
import followthrough.evidence.Endorsement;
import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Authorities;
import followthrough.inspection.Authority;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.LetterArchive;
import followthrough.workflow.process.TaskKind;
import org.springframework.stereotype.Component;

/** Reads what a list of work shows of a case. */
@Component
class CaseSummaries {

    private final Inspecting inspecting;
    private final Authorities authorities;
    private final Frameworks frameworks;
    private final LetterArchive letters;
    private final AreaRegister areas;
    private final EvidenceLibrary evidence;

    CaseSummaries(
            Inspecting inspecting,
            Authorities authorities,
            Frameworks frameworks,
            LetterArchive letters,
            AreaRegister areas,
            EvidenceLibrary evidence) {
        this.inspecting = inspecting;
        this.authorities = authorities;
        this.frameworks = frameworks;
        this.letters = letters;
        this.areas = areas;
        this.evidence = evidence;
    }

    CaseSummary of(TaskSubject task) {
        var inspection = inspecting.stored(task.inspection());
        var reference = task.area();
        var returned = isReturned(task);
        var later = inspection.isHistory();
        if (reference == null) return new CaseSummary(title(inspection), inspection.lead(), false, returned, later);
        var area = areas.stored(reference);
        var keeper = task.kind() == TaskKind.checkArea ? inspection.lead() : area.lead();
        var priority = area.category() == FindingKind.PRIORITY_ACTION;
        return new CaseSummary(area.firstWords(), keeper, priority, returned, later);
    }

    boolean isHistory(TaskSubject task) {
        return inspecting.stored(task.inspection()).isHistory();
    }

    /** What an inspection is called. */
    String title(Inspection inspection) {
        var authority = authorities
                .byCode(inspection.authority())
                .map(Authority::name)
                .orElse(inspection.authority().code());
        var framework =
                frameworks.byCode(inspection.framework()).map(Framework::name).orElse(inspection.framework());
        return authority + ": " + framework;
    }

    private boolean isReturned(TaskSubject task) {
        return switch (task.kind()) {
            case revisePlan -> true;
            case draftLetter, correctLetter -> wasReturned(task);
            case gatherEvidence -> {
                var area = task.area();
                yield area != null
                        && evidence.stored(area).map(Endorsement::state).orElse(Endorsement.State.GATHERING)
                                == Endorsement.State.NOT_READY;
            }
            default -> false;
        };
    }

    private boolean wasReturned(TaskSubject task) {
        return letters.drafted(task.inspection())
                .map(letter -> letter.comments() != null)
                .orElse(false);
    }
}
