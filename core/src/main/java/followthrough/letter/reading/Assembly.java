package followthrough.letter.reading;

import followthrough.inspection.Framework;
import followthrough.letter.document.Source;
import followthrough.letter.reading.doubt.ArrivalDoubts;
import followthrough.letter.reading.doubt.Contradictions;
import followthrough.letter.reading.doubt.DoubtKind;
import followthrough.letter.reading.doubt.FindingDoubts;
import followthrough.letter.reading.doubt.LetterDoubts;
import followthrough.letter.reading.doubt.ListDoubts;
import followthrough.letter.reading.doubt.MissingEnd;
import followthrough.letter.reading.doubt.ReadWarning;
import followthrough.letter.reading.doubt.UnlistedWeaknesses;
import followthrough.letter.reading.fact.Addressee;
import followthrough.letter.reading.fact.Copies;
import followthrough.letter.reading.fact.Counting;
import followthrough.letter.reading.fact.Facts;
import followthrough.letter.reading.fact.Grades;
import followthrough.letter.reading.fact.Inspectors;
import followthrough.letter.reading.fact.NamedAuthority;
import followthrough.letter.reading.fact.PartnershipFacts;
import followthrough.letter.reading.fact.PreviousInspection;
import followthrough.letter.reading.fact.PreviousInspections;
import followthrough.letter.reading.fact.StatedCounts;
import followthrough.letter.reading.fact.StatementDate;
import followthrough.letter.reading.list.Findings;
import followthrough.letter.reading.list.OpenedList;
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
                Inspectors.signatories(facts.opening()),
                PartnershipFacts.in(source.lines(), facts.joined()),
                Copies.of(facts.opening()),
                stated,
                StatementDate.in(facts.joined(), facts.letterDate()),
                Grades.in(source.lines(), framework),
                findings.findings(),
                findings.lists().stream().map(OpenedList::asRead).toList(),
                warnings(previous, stated));
    }

    /** What hides a finding comes first, what is only said twice last. */
    private List<ReadWarning> warnings(List<PreviousInspection> previous, StatedCounts stated) {
        List<ReadWarning> all = new ArrayList<>(ArrivalDoubts.about(source, findings.findings()));
        all.addAll(MissingEnd.about(framework, facts.opening(), source));
        if (framework.signs().isEmpty())
            all.add(ReadWarning.ofLetter(
                    DoubtKind.UNKNOWN_FRAMEWORK, "The letter names no kind of inspection that is known here."));
        if (authority.body() == null)
            all.add(ReadWarning.ofLetter(
                    DoubtKind.UNKNOWN_AUTHORITY,
                    authority.name() == null
                            ? "The letter names no authority."
                            : "No authority is known by the name \"" + authority.name() + "\"."));
        if (facts.visit() == null)
            all.add(ReadWarning.ofLetter(DoubtKind.NO_VISIT_DATES, "The letter does not say when the inspection was."));
        all.addAll(LetterDoubts.about(framework, findings));
        all.addAll(ListDoubts.about(findings, source));
        all.addAll(Contradictions.between(previous, stated, findings.findings()));
        all.addAll(FindingDoubts.about(findings));
        all.addAll(UnlistedWeaknesses.in(findings.prose(), findings.findings()));
        return all;
    }
}
