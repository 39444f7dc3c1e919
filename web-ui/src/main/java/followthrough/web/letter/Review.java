package followthrough.web.letter;

import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspection;
import followthrough.letter.Doubt;
import followthrough.letter.Finding;
import followthrough.letter.Letter;
import followthrough.letter.LetterFacts.AreaFacts;
import followthrough.letter.LooseSentence;
import followthrough.letter.Warning;
import followthrough.letter.document.Layout;
import followthrough.shared.Obstacle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A letter beside its findings, as it is reviewed, checked and read.
 *
 * @param text cut at the edges of the findings
 * @param pages with what is marked on them; none for a letter without pages
 * @param groups the findings by kind, kinds in the order of the letter
 * @param contradictions where it says that it is about another visit; only for those who draft and check
 * @param loose sentences that nobody has accounted for; only for those who draft and check
 */
public record Review(
        Inspection inspection,
        Letter letter,
        List<TextRun> text,
        List<PageView> pages,
        Map<FindingKind, List<FindingLine>> groups,
        List<LooseSentence> loose,
        List<Obstacle> contradictions) {

    private static final String OF_AN_AREA = "area-";

    static Review of(
            Inspection inspection,
            Letter letter,
            Layout layout,
            List<LooseSentence> loose,
            List<Obstacle> contradictions,
            @Nullable UUID picked) {
        var groups = new LinkedHashMap<FindingKind, List<FindingLine>>();
        var findings = letter.findings();
        for (int index = 0; index < findings.size(); index++) {
            groups.computeIfAbsent(findings.get(index).category(), kind -> new ArrayList<>())
                    .add(line(letter, index, picked));
        }
        var pages = MarkedPages.of(letter, layout, loose, picked);
        return new Review(inspection, letter, MarkedText.of(letter, picked), pages, groups, loose, contradictions);
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
                joinable,
                shares(finding, findings));
    }

    private static String shares(Finding finding, List<Finding> all) {
        return all.stream()
                .filter(finding::sharesWordsWith)
                .map(other -> String.valueOf(all.indexOf(other) + 1))
                .collect(Collectors.joining(", "));
    }

    public String reference() {
        return inspection.reference().value();
    }

    public String address() {
        return "/inspections/" + inspection.reference() + "/letter";
    }

    /** Whether the letter is about a whole local area: by its kind, or because something of that was read. */
    public boolean tellsOfAnArea() {
        return inspection.framework().startsWith(OF_AN_AREA)
                || !letter.facts().ofArea().equals(AreaFacts.NONE);
    }

    /** The address of a page's picture. */
    public String picture(PageView page) {
        return address() + "/pages/" + page.number() + "?version=" + letter.number();
    }

    public boolean hasPages() {
        return !pages.isEmpty();
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

    /** What is doubtful about the letter itself or a list; findings and loose sentences have places of their own. */
    public Map<Integer, Warning> openDoubts() {
        return letter.openDoubts();
    }

    public List<DoubtLine> doubts() {
        return Doubt.in(letter).stream().map(this::line).toList();
    }

    /** Findings that need no work, and say something that sounds like a weakness all the same. */
    public List<DoubtLine> weakStrengths() {
        return Doubt.in(letter).stream()
                .filter(doubt -> doubt.because().isWeaknessInStrength())
                .map(this::line)
                .toList();
    }

    /** How many sentences wait for somebody's word: exactly those that the page of what is accounted for lists. */
    public int unaccounted() {
        return loose.size() + weakStrengths().size();
    }

    private DoubtLine line(Doubt doubt) {
        var reason = doubt.because().text().replaceFirst("^Finding \\d+ ", "It ");
        return new DoubtLine(doubt.finding(), numberOf(doubt.finding()), reason);
    }
}
