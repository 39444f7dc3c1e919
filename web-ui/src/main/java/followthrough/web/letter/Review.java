package followthrough.web.letter;

import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspection;
import followthrough.letter.Finding;
import followthrough.letter.Letter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter beside its findings, as it is reviewed, checked and read.
 *
 * @param text cut at the edges of the findings
 * @param groups the findings by kind, kinds in the order of the letter
 */
public record Review(
        Inspection inspection, Letter letter, List<Stretch> text, Map<FindingKind, List<FindingLine>> groups) {

    static Review of(Inspection inspection, Letter letter, @Nullable UUID picked) {
        var groups = new LinkedHashMap<FindingKind, List<FindingLine>>();
        var findings = letter.findings();
        for (int index = 0; index < findings.size(); index++) {
            groups.computeIfAbsent(findings.get(index).category(), kind -> new ArrayList<>())
                    .add(line(letter, index, picked));
        }
        return new Review(inspection, letter, MarkedText.of(letter, picked), groups);
    }

    private static FindingLine line(Letter letter, int index, @Nullable UUID picked) {
        var findings = letter.findings();
        var finding = findings.get(index);
        var wording = finding.wording();
        var joinable = index + 1 < findings.size() && findings.get(index + 1).category() == finding.category();
        return new FindingLine(
                finding,
                index + 1,
                wording.start() >= 0 && wording.end() <= letter.text().length(),
                finding.id().equals(picked),
                joinable);
    }

    public String reference() {
        return inspection.reference().value();
    }

    public String address() {
        return "/inspections/" + inspection.reference() + "/letter";
    }

    public long forWork() {
        return letter.findingsForWork().size();
    }

    public boolean isDraft() {
        return letter.state() == Letter.State.DRAFT;
    }

    /** From 1, as the lists show it. */
    public int numberOf(Finding finding) {
        return letter.findings().indexOf(finding) + 1;
    }
}
