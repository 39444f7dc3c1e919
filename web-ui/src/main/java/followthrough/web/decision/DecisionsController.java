package followthrough.web.decision;

import followthrough.shared.Actor;
import followthrough.web.Allowed;
import followthrough.web.Ids;
import followthrough.web.Messages;
import followthrough.web.transaction.OutsidePageTransaction;
import followthrough.workflow.decision.DecisionKey;
import followthrough.workflow.decision.DecisionMoves;
import followthrough.workflow.decision.DecisionTables;
import followthrough.workflow.decision.DecisionTrials;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tables by which the installation decides: which there are, their versions, and what each says. */
@Controller
@OutsidePageTransaction
@RequestMapping("/administration/decisions")
@PreAuthorize(Allowed.ADMINISTRATORS)
class DecisionsController {

    private final DecisionTables tables;
    private final DecisionTrials trials;
    private final DecisionMoves moves;
    private final DecisionPages pages;
    private final Messages words;

    DecisionsController(
            DecisionTables tables, DecisionTrials trials, DecisionMoves moves, DecisionPages pages, Messages words) {
        this.tables = tables;
        this.trials = trials;
        this.moves = moves;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String list(Actor me, Model page) {
        page.addAttribute("tables", tables.all(me));
        return "decision/list";
    }

    @GetMapping("/{table}")
    String table(@PathVariable String table, Actor me, Model page) {
        var decision = DecisionKey.of(table);
        page.addAttribute("table", tables.about(me, decision));
        page.addAttribute("versions", tables.versions(me, decision));
        page.addAttribute("cases", moves.openCases(me, decision));
        page.addAttribute("story", pages.story(me, decision));
        return "decision/table";
    }

    @GetMapping("/{table}/versions/{number}")
    String version(@PathVariable String table, @PathVariable int number, Actor me, Model page) {
        var decision = DecisionKey.of(table);
        var shown = pages.version(me, decision, number, page);
        var now = shown.table().inEffect().number();
        var deciding = now == number ? shown.file() : tables.content(me, decision, now);
        page.addAttribute("rows", RowView.of(shown.file(), deciding));
        page.addAttribute("examples", trials.examples(me, decision, number));
        return "decision/version";
    }

    @GetMapping("/{table}/versions/{number}/file")
    ResponseEntity<byte[]> file(@PathVariable String table, @PathVariable int number, Actor me) {
        var decision = DecisionKey.of(table);
        var name = decision.fileName().replace(".dmn", "-" + number + ".dmn");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(tables.file(me, decision, number));
    }

    @PostMapping("/{table}/versions/{number}/call-off")
    String callOff(@PathVariable String table, @PathVariable int number, Actor me, RedirectAttributes flash) {
        tables.callOff(me, DecisionKey.of(table), number);
        flash.addFlashAttribute("said", words.text("decision.calledOff", number));
        return "redirect:/administration/decisions/" + table;
    }

    @PostMapping("/{table}/versions/{number}/examples/{example}/remove")
    String forget(
            @PathVariable String table,
            @PathVariable int number,
            @PathVariable String example,
            Actor me,
            RedirectAttributes flash) {
        trials.forget(me, DecisionKey.of(table), Ids.of(example));
        flash.addFlashAttribute("said", words.text("decision.example.removed"));
        return "redirect:/administration/decisions/" + table + "/versions/" + number;
    }
}
