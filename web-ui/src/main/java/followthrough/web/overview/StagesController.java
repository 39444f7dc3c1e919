package followthrough.web.overview;

import followthrough.shared.Actor;
import followthrough.standing.AreaStanding;
import followthrough.standing.AreaStandings;
import followthrough.standing.AreaWait;
import followthrough.standing.InspectionStandings;
import followthrough.standing.VisitWait;
import followthrough.web.Allowed;
import followthrough.web.area.AreaStatus;
import followthrough.web.overview.StageWaits.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The map over all cases that one may see: in which of the five stages they wait, and for how long. */
@Controller
class StagesController {

    private static final List<String> STAGES = List.of("visit", "letter", "plan", "evidence", "check");

    private final AreaStandings areas;
    private final InspectionStandings inspections;

    StagesController(AreaStandings areas, InspectionStandings inspections) {
        this.areas = areas;
        this.inspections = inspections;
    }

    @GetMapping("/overview/stages")
    @PreAuthorize(Allowed.CASE_READERS)
    String show(Actor me, Model page) {
        var waits = areas.waits(me);
        var stages = new ArrayList<StageWaits>();
        for (var stage : STAGES) {
            var places = new ArrayList<Place>();
            if (stage.equals("visit"))
                visits(inspections.awaitingLetter(me, false), "visitGoingOn", "VISIT_GOING_ON", places);
            if (stage.equals("letter"))
                visits(inspections.awaitingLetter(me, true), "letterAwaited", "VISIT_OVER", places);
            waits.stream()
                    .filter(wait -> stage.equals(stage(wait.standing())))
                    .map(StagesController::place)
                    .sorted(Comparator.comparingLong(Place::count).reversed().thenComparing(Place::code))
                    .forEach(places::add);
            stages.add(new StageWaits(stage, places));
        }
        page.addAttribute("stages", stages);
        return "overview/stages";
    }

    /** A visit that is over waits for its letter, as the strip over its case says. */
    private static void visits(VisitWait wait, String code, String stage, List<Place> places) {
        if (wait.visits() > 0)
            places.add(new Place(
                    code,
                    "blue",
                    wait.visits(),
                    wait.days(),
                    wait.counted(),
                    wait.suspended(),
                    "/inspections?stage=" + stage));
    }

    private static Place place(AreaWait wait) {
        var status = AreaStatus.of(wait.standing());
        return new Place(
                status.code(),
                status.colour(),
                wait.areas(),
                wait.days(),
                wait.counted(),
                wait.suspended(),
                "/areas?state=OPEN&standing=" + status.code());
    }

    /** As the strip over a case has them. */
    private static String stage(AreaStanding standing) {
        return switch (standing) {
            case unassigned -> "letter";
            case withAuthority, writing, planReturned, planWithDirector -> "plan";
            case planOffered, atWork, changeWithDirector, evidenceWithDirector, evidenceNotReady, ready -> "evidence";
            case atVisit -> "check";
            case MET, PARTLY_MET, NOT_MET, WITHDRAWN, MERGED, SUPERSEDED -> "over";
        };
    }
}
