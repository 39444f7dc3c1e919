package followthrough.web.letter.check;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspection;
import followthrough.letter.Finding;
import followthrough.letter.Letter;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.verification.Check;
import followthrough.verification.Checking;
import followthrough.verification.Outcomes;
import followthrough.web.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What issuing a letter will do: areas that open, go on or end, and who loses what with them. */
@Component
class IssueEffects {

    private final AreaRegister areas;
    private final Checking checking;
    private final Outcomes outcomes;
    private final PlanReading plans;
    private final Messages words;

    IssueEffects(AreaRegister areas, Checking checking, Outcomes outcomes, PlanReading plans, Messages words) {
        this.outcomes = outcomes;
        this.areas = areas;
        this.checking = checking;
        this.plans = plans;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public IssueForecast of(Actor me, Inspection visit, Letter letter) {
        if (letter.number() > 1) return new IssueForecast(ofCorrection(visit, letter), 0);
        var given = checking.given(me, visit.reference());
        var ending = given.stream().filter(Check::ends).map(Check::area).toList();
        var forWork = letter.findingsForWork();
        var lines = new ArrayList<String>();
        forWork.forEach(finding -> lines.add(opens(letter, finding, ending)));
        given.forEach(check -> lines.add(judged(check)));
        var repeated =
                forWork.stream().map(Finding::repeats).filter(Objects::nonNull).toList();
        var carried = outcomes.wouldCarryForward(visit.reference(), repeated);
        carried.forEach(area -> lines.add(words.text("issueEffect.carried", area.reference(), area.firstWords())));
        var opening = forWork.stream()
                .filter(finding -> goingOn(finding, ending) == null)
                .count();
        return new IssueForecast(lines, opening + carried.size());
    }

    private String opens(Letter letter, Finding finding, List<AreaReference> ending) {
        var number = letter.findings().indexOf(finding) + 1;
        var earlier = finding.repeats();
        if (earlier == null) return words.text("issueEffect.opens", number, finding.firstWords());
        var open = goingOn(finding, ending);
        if (open != null) return words.text("issueEffect.goesOn", number, finding.firstWords(), open);
        return words.text(
                "issueEffect.continues",
                number,
                finding.firstWords(),
                areas.stillOpen(earlier).map(Area::reference).orElse(earlier));
    }

    /** The area that is still at work when the letter is out, and in which this finding goes on. */
    private @Nullable AreaReference goingOn(Finding finding, List<AreaReference> ending) {
        return Optional.ofNullable(finding.repeats())
                .flatMap(areas::stillOpen)
                .map(Area::reference)
                .filter(open -> !ending.contains(open))
                .orElse(null);
    }

    private String judged(Check check) {
        var area = areas.stored(check.area());
        var outcome = words.text("outcome." + check.outcome());
        if (!check.ends()) return words.text("issueEffect.judged", area.reference(), area.firstWords(), outcome);
        return words.text("issueEffect.ends", area.reference(), area.firstWords(), outcome) + " " + loses(area);
    }

    private List<String> ofCorrection(Inspection visit, Letter letter) {
        var lines = new ArrayList<String>();
        var kept = letter.findingsForWork().stream().map(Finding::continues).toList();
        for (var area : areas.open(visit.reference())) {
            if (area.carriedForward()) continue;
            if (!kept.contains(area.finding()))
                lines.add(words.text("issueEffect.withdrawn", area.reference(), area.firstWords()) + " " + loses(area));
        }
        for (var finding : letter.findingsForWork()) lines.addAll(corrected(visit, letter, finding));
        return lines;
    }

    private List<String> corrected(Inspection visit, Letter letter, Finding finding) {
        var area = areas.stored(visit.reference()).stream()
                .filter(one -> one.finding().equals(finding.continues()))
                .findFirst()
                .orElse(null);
        if (area == null) return List.of(opens(letter, finding, List.of()));
        if (area.text().contains(finding.text())) return List.of();
        return List.of(words.text("issueEffect.reworded", area.reference(), area.firstWords()) + " " + keeps(area));
    }

    /** What ends with an area for whom. */
    private String loses(Area area) {
        var lead = area.lead();
        if (lead == null) return words.text("issueEffect.nobody");
        return words.text("issueEffect.loses", words.name(lead), plan(area));
    }

    private String keeps(Area area) {
        var lead = area.lead();
        return lead == null ? "" : words.text("issueEffect.keeps", words.name(lead), plan(area));
    }

    private String plan(Area area) {
        return plans.stored(area.reference())
                .map(ActionPlan::signedNumber)
                .map(number -> words.text("issueEffect.plan.signed", number))
                .orElseGet(() -> words.text(
                        plans.stored(area.reference()).isPresent()
                                ? "issueEffect.plan.draft"
                                : "issueEffect.plan.none"));
    }
}
