package followthrough.letter.reading.doubt;

import followthrough.letter.document.Source;
import followthrough.letter.document.Source.Remark;
import followthrough.letter.document.Source.Way;
import followthrough.letter.reading.list.ReadFinding;
import followthrough.letter.reading.wording.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a person should know of how the document arrived. */
public final class ArrivalDoubts {

    private final Source source;
    private final List<ReadFinding> findings;

    private ArrivalDoubts(Source source, List<ReadFinding> findings) {
        this.source = source;
        this.findings = findings;
    }

    public static List<ReadWarning> about(Source source, List<ReadFinding> findings) {
        var about = new ArrivalDoubts(source, findings);
        List<ReadWarning> all = new ArrayList<>();
        for (var remark : source.remarks()) {
            if (remark.way() != Way.DOUBTFUL_WORD) all.add(about.doubt(remark));
        }
        for (int i = 0; i < findings.size(); i++) all.addAll(about.doubtfulWords(i));
        return all;
    }

    private ReadWarning doubt(Remark remark) {
        return switch (remark.way()) {
            case ATTACHED ->
                ReadWarning.ofLetter(
                        DoubtKind.ATTACHMENT_READ,
                        "The mail is a covering note. This is the letter that is attached to it: “%s”."
                                .formatted(remark.told()));
            case OTHERS_ATTACHED ->
                ReadWarning.ofLetter(
                        DoubtKind.ATTACHMENTS_LEFT,
                        "This is what the mail itself says. What is attached to it was not read: %s."
                                .formatted(remark.told()));
            case CUT_OUT ->
                ReadWarning.ofLetter(
                        DoubtKind.CUT_OUT,
                        "The letter is appended to a report to councillors. Only the letter was read, and %s lines of the report were left."
                                .formatted(remark.told()));
            case CUT_OFF ->
                ReadWarning.ofLetter(
                        DoubtKind.CUT_OFF,
                        "The end of this document is missing, so it may have more pages than were read. Get it again from where it was published.");
            case LOST_LINES ->
                ReadWarning.ofLetter(
                                DoubtKind.LOST_LINES,
                                "This seems to have lost its lines, the gaps between them or its bullets: where one finding ends and"
                                        + " the next begins was not seen. Paste it again with its lines, or add each finding from the words of the letter.")
                        .at(new Span(remark.start(), remark.end()), null);
            case RECOGNISED, DOUBTFUL_WORD ->
                ReadWarning.ofLetter(
                        DoubtKind.RECOGNISED,
                        "The pages are pictures, and their words were recognised. %s Compare names, dates and findings with the pages."
                                .formatted(doubtful()));
        };
    }

    private String doubtful() {
        long words = source.remarks().stream()
                .filter(remark -> remark.way() == Way.DOUBTFUL_WORD)
                .count();
        return words == 0
                ? "None of them is doubtful."
                : words == 1 ? "One of them is doubtful." : words + " of them are doubtful.";
    }

    /** One doubt for a finding, at its first doubtful word. */
    private List<ReadWarning> doubtfulWords(int finding) {
        var words = source.remarks().stream()
                .filter(remark -> remark.way() == Way.DOUBTFUL_WORD)
                .filter(remark -> findings.get(finding).spans().stream()
                        .anyMatch(span -> span.start() < remark.end() && span.end() > remark.start()))
                .toList();
        if (words.isEmpty()) return List.of();
        var named = words.stream().map(word -> "“" + word.told() + "”").collect(Collectors.joining(", "));
        var place = new Span(words.get(0).start(), words.get(0).end());
        var doubt = ReadWarning.ofFinding(
                DoubtKind.DOUBTFUL_WORDS, "Not surely recognised: %s.".formatted(named), finding + 1);
        return List.of(doubt.at(place, findings.get(finding).page()));
    }
}
