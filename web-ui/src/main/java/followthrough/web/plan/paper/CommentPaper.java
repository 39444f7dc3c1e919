package followthrough.web.plan.paper;

import followthrough.discussion.AreaComment;
import followthrough.discussion.AreaComment.State;
import followthrough.plan.sheet.SheetComment;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Messages;
import followthrough.web.discussion.CommentLine;
import followthrough.web.discussion.CommentsBeside;
import followthrough.web.export.Paper;
import followthrough.web.export.Paper.Cell;
import followthrough.web.export.Paper.Column;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the authority says to itself, on its own papers: marked as internal, and left out of what goes outside. */
@Component
class CommentPaper {

    private final CommentsBeside beside;
    private final Messages words;

    CommentPaper(CommentsBeside beside, Messages words) {
        this.beside = beside;
        this.words = words;
    }

    /** Whether anything was written. */
    boolean write(Paper.Writing paper, Actor me, AreaReference area) {
        var lines = beside.all(me, area);
        if (lines.isEmpty()) return false;
        paper.heading(1, words.text("comments.paper"));
        paper.table(
                words.text("comments.paper"),
                List.of(
                        column("comments.paper.about", 20),
                        column("comments.paper.said", 20),
                        column("comments.paper.what", 35),
                        column("comments.paper.became", 25)),
                lines.stream()
                        .map(line -> List.of(
                                Cell.of(line.about()),
                                Cell.of(words.text(
                                        "comments.by.brief",
                                        line.comment().by(),
                                        line.comment().on())),
                                Cell.of(line.comment().words()),
                                Cell.of(became(line.comment()))))
                        .toList());
        return true;
    }

    /** The same as rows of a table. */
    List<SheetComment> rows(Actor me, AreaReference area) {
        return beside.all(me, area).stream().map(this::row).toList();
    }

    private SheetComment row(CommentLine line) {
        var comment = line.comment();
        var by = words.name(comment.by(), comment.saidFor());
        return new SheetComment(line.about(), comment.on(), by, comment.words(), became(comment));
    }

    private String became(AreaComment comment) {
        var asked = comment.asked();
        if (comment.state() == State.WAITS && asked != null) return words.text("comments.paper.waits", asked);
        var by = comment.endedBy();
        var on = comment.endedOn();
        if (by == null || on == null) return "";
        var who = words.name(by, comment.endedFor());
        var answer = comment.answer();
        return answer == null
                ? words.text("comments.ended." + comment.state(), who, on)
                : words.text("comments.paper.answered", who, on, answer);
    }

    private Column column(String head, int share) {
        return new Column(words.text(head), share);
    }
}
