package followthrough.letter.reading;

import followthrough.inspection.Framework;
import followthrough.letter.document.Source;
import followthrough.letter.reading.ReadLetter.NamedAuthority;
import followthrough.letter.reading.ReadLetter.PreviousInspection;
import followthrough.letter.reading.ReadLetter.StatedCounts;
import followthrough.letter.reading.ReadLetter.Warning;
import java.util.ArrayList;
import java.util.List;

/** Puts together what was read, and adds the warnings. */
record Assembly(Source source, Facts facts, Framework framework, NamedAuthority authority, Findings findings) {

    ReadLetter letter() {
        var visit = facts.visit();
        var previous = PreviousInspections.in(findings.everything(), visit == null ? null : visit.first());
        var stated = Counting.in(findings.beforeFindings());
        return new ReadLetter(
                source.text(),
                source.layout(),
                framework,
                authority,
                facts.letterDate(),
                visit,
                previous,
                Addressee.of(facts.opening()),
                Inspectors.of(source.lines(), facts.joined(), facts.opening()),
                Copies.of(facts.opening()),
                stated,
                StatementDate.in(facts.joined(), facts.letterDate()),
                Grades.in(source.lines(), framework),
                findings.findings(),
                warnings(previous, stated));
    }

    private List<Warning> warnings(List<PreviousInspection> previous, StatedCounts stated) {
        List<Warning> all = new ArrayList<>();
        if (framework.signs().isEmpty())
            all.add(about("unknown-framework", "The letter names no kind of inspection that is known here."));
        if (authority.body() == null)
            all.add(about(
                    "unknown-authority",
                    authority.name() == null
                            ? "The letter names no authority."
                            : "No authority is known by the name \"" + authority.name() + "\"."));
        if (facts.visit() == null)
            all.add(about("no-inspection-dates", "The letter does not say when the inspection was."));
        if (findings.findings().isEmpty()) all.add(about("no-findings", "The letter lists no findings."));
        all.addAll(Contradictions.between(previous, stated, findings.findings()));
        all.addAll(FindingDoubts.about(findings.findings(), findings.withoutMarker()));
        all.addAll(UnlistedWeaknesses.in(findings.prose(), findings.findings()));
        return all;
    }

    private static Warning about(String code, String text) {
        return new Warning(code, text, null);
    }
}
