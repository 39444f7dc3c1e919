package followthrough.web.discussion;

import followthrough.discussion.AreaComment;

/**
 * One comment on a page.
 *
 * @param about what it is about, in words
 */
public record CommentLine(
        AreaComment comment, String about, boolean mayAnswer, boolean mayResolve, boolean mayWithdraw) {

    public boolean mayAct() {
        return mayAnswer || mayResolve || mayWithdraw;
    }
}
