package followthrough.web;

import followthrough.keeping.FormSeals;
import followthrough.web.area.Stage;
import followthrough.web.record.TimelineEntry;
import followthrough.web.tasks.TaskLine;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Renders each component once, as pages would. */
class GalleryView implements View {

    private static final String FINDING =
            "The quality of supervision is inconsistent: not all social workers are supervised every month, and records"
                    + " do not always show why a decision was made.";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Messages words;
    private final DateFormats dates;
    private final PageChromes surroundings;
    private final FormSeals seals;
    private final Clock clock;

    GalleryView(Messages words, DateFormats dates, PageChromes surroundings, FormSeals seals, Clock clock) {
        this.words = words;
        this.dates = dates;
        this.surroundings = surroundings;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var everything = new HashMap<String, Object>(model == null ? Map.of() : model);
        var forms = new FormsOfPage(request, everything, seals, clock);
        var page = new Page(request, everything, words, dates, surroundings.of(request), forms);
        forms.called("Components", crumbs());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(text(
                        "layout",
                        Map.of("page", page, "title", "Components", "crumbs", crumbs(), "content", columns(page))));
    }

    private static List<Crumb> crumbs() {
        return List.of(new Crumb("Inspections", "/inspections"), new Crumb("NMR-2026-01", "/inspections/NMR-2026-01"));
    }

    private Content columns(Page page) {
        return part("columns", Map.of("top", top(page), "context", context(page), "main", main(page)));
    }

    private Content top(Page page) {
        return all(
                raw("<h1 class=\"govuk-heading-l\">Sign off the plan</h1>"),
                part(
                        "finding",
                        Map.of(
                                "page",
                                page,
                                "text",
                                FINDING,
                                "source",
                                "NMR-2026-01-A2, page 5",
                                "priority",
                                true,
                                "recurring",
                                true)));
    }

    private Content context(Page page) {
        var stages = List.of(
                new Stage("Letter issued", Stage.State.DONE, "4 March 2026"),
                Stage.of("Action plan", Stage.State.CURRENT),
                Stage.of("Evidence", Stage.State.AHEAD),
                Stage.of("Re-inspection", Stage.State.AHEAD),
                Stage.of("Sustained", Stage.State.SKIPPED));
        return all(
                raw("<h2 class=\"govuk-heading-s\">Where it stands</h2>"),
                part("stages", Map.of("page", page, "stages", stages)),
                raw("<p class=\"govuk-body\">"),
                part("due", Map.of("page", page, "date", LocalDate.of(2026, 1, 5))),
                raw("</p>"),
                part(
                        "timeline",
                        Map.of(
                                "entries",
                                List.of(
                                        TimelineEntry.of(
                                                "Plan returned", "Sam Reid for Dana Okafor", "4 March 2026 at 10:15"),
                                        new TimelineEntry(
                                                "Plan offered for signature",
                                                "Amara Diallo",
                                                "2 March 2026 at 16:40",
                                                raw("Three actions, two measures"))))));
    }

    private Content main(Page page) {
        return all(
                part(
                        "notification",
                        Map.of(
                                "title",
                                "Done",
                                "success",
                                true,
                                "content",
                                raw(
                                        "<p class=\"govuk-notification-banner__heading\">Saved. You can come back at any time.</p>"))),
                part(
                        "obstacles",
                        Map.of(
                                "page",
                                page,
                                "title",
                                "Before you can sign",
                                "obstacles",
                                List.of(followthrough.shared.Obstacle.of("coverByOneself")))),
                part(
                        "tabs",
                        Map.of(
                                "label",
                                "About this area",
                                "tabs",
                                List.of(
                                        Tab.of("Plan", "#a", true),
                                        new Tab("Evidence", "#b", false, 12L),
                                        Tab.of("Progress", "#c", false),
                                        Tab.of("History", "#d", false)))),
                part("form", Map.of("page", page, "content", fields(page))),
                part(
                        "stages",
                        Map.of(
                                "page",
                                page,
                                "stages",
                                List.of(
                                        Stage.of("Visit", Stage.State.DONE),
                                        Stage.of("Letter", Stage.State.DONE),
                                        Stage.of("Plans", Stage.State.CURRENT),
                                        Stage.of("Evidence", Stage.State.AHEAD),
                                        Stage.of("Re-inspection", Stage.State.AHEAD)))),
                part(
                        "table",
                        Map.of(
                                "caption",
                                "Areas",
                                "head",
                                List.of("Area", "Where it stands", "Next date"),
                                "rows",
                                rows(page))),
                part("pagination", Map.of("page", page, "paging", new Paging(5, 25, 1234, "/tasks?page="))),
                part(
                        "filter",
                        Map.of(
                                "page",
                                page,
                                "action",
                                "/tasks",
                                "chips",
                                List.of(new Crumb("Overdue", "/tasks"), new Crumb("Northmoor", "/tasks")),
                                "content",
                                raw("<p class=\"govuk-body\">Fields</p>"))),
                part(
                        "taskList",
                        Map.of(
                                "tasks",
                                List.of(
                                        new TaskLine("Check the letter", null, "/tasks/1", "To do", "blue"),
                                        new TaskLine(
                                                "Send the statement",
                                                "By 16 August",
                                                null,
                                                "Cannot start yet",
                                                null)))),
                part(
                        "summaryList",
                        Map.of(
                                "rows",
                                List.of(
                                        SummaryRow.of("Authority", "Northmoor"),
                                        SummaryRow.of("Dated", "4 March 2026").with("Change", "#e")))),
                part("details", Map.of("summary", "Why this date", "content", raw("70 working days after the letter"))),
                part("inset", Map.of("content", raw("Nothing was offered."))),
                part("warning", Map.of("content", raw("This cannot be undone."))),
                part("panel", Map.of("title", "Plan signed off", "content", raw("Short code 7F3A-99"))));
    }

    private Content rows(Page page) {
        return all(
                raw("<tr class=\"govuk-table__row\">"),
                part(
                        "rowHeader",
                        Map.of(
                                "content",
                                raw(
                                        "<a class=\"govuk-link\" href=\"#x\">NMR-2026-01-A2</a> Supervision is inconsistent"))),
                part(
                        "cell",
                        Map.of(
                                "label",
                                "Where it stands",
                                "content",
                                part("tag", Map.of("text", "Returned", "colour", "yellow")))),
                part(
                        "cell",
                        Map.of(
                                "label",
                                "Next date",
                                "content",
                                part("due", Map.of("page", page, "date", LocalDate.of(2026, 1, 5), "brief", true)))),
                raw("</tr>"));
    }

    private Content fields(Page page) {
        return all(
                part(
                        "input",
                        Map.of(
                                "field",
                                page.field("summary"),
                                "label",
                                "What will be done",
                                "hint",
                                "One action at a time")),
                part("textarea", Map.of("field", page.field("text"), "label", "What came of it", "limit", 500)),
                part(
                        "dateInput",
                        Map.of(
                                "page",
                                page,
                                "field",
                                page.field("due"),
                                "legend",
                                "By when",
                                "hint",
                                "For example 16 8 2023")),
                part(
                        "select",
                        Map.of(
                                "field",
                                page.field("owner"),
                                "label",
                                "Owner",
                                "empty",
                                "Choose somebody",
                                "choices",
                                List.of(Choice.of("a", "Amara Diallo"), Choice.of("b", "Ben Carter")))),
                part(
                        "radios",
                        Map.of(
                                "field",
                                page.field("verdict"),
                                "legend",
                                "Verdict",
                                "choices",
                                List.of(
                                        Choice.of("met", "Met", "Children’s experience has changed"),
                                        Choice.of("partly-met", "Partly met")
                                                .asking(raw("<p class=\"govuk-body\">What is missing?</p>")),
                                        Choice.of("not-met", "Not met")))),
                part(
                        "checkboxes",
                        Map.of(
                                "field",
                                page.field("kinds"),
                                "legend",
                                "Kind of evidence",
                                "small",
                                true,
                                "choices",
                                List.of(
                                        Choice.of("activity", "Activity"),
                                        Choice.of("outcome", "Outcome"),
                                        Choice.of("voice", "Voice of the child")))),
                part(
                        "fileUpload",
                        Map.of(
                                "page",
                                page,
                                "field",
                                new Field("file", "file", "", List.of(), null),
                                "label",
                                "File",
                                "hint",
                                "Up to 25 megabytes")),
                part("tick", Map.of("field", page.field("declared"), "label", "I have read every action")),
                part(
                        "buttons",
                        Map.of(
                                "content",
                                all(
                                        part("button", Map.of("text", "Sign off")),
                                        part(
                                                "button",
                                                Map.of(
                                                        "text",
                                                        "Return to Amara with comments",
                                                        "kind",
                                                        "secondary",
                                                        "name",
                                                        "then",
                                                        "value",
                                                        "return"))))));
    }

    private Content part(String component, Map<String, Object> parameters) {
        return raw(text(component, parameters));
    }

    private String text(String component, Map<String, Object> parameters) {
        var html = new StringOutput();
        templates.render("govuk/" + component + ".jte", parameters, html);
        return html.toString();
    }

    private static Content raw(String html) {
        return output -> output.writeContent(html);
    }

    private static Content all(Content... parts) {
        return output -> {
            for (var part : parts) part.writeTo(output);
        };
    }
}
