package followthrough.web.form;

import followthrough.web.Messages;
import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What has just happened, said on the page that follows.
 *
 * @param next who was told, what comes next and when
 */
public record Confirmation(String title, String next) implements Serializable {

    /** Says {@code done.<code>} and {@code done.<code>.next} on the page that the browser is sent to. */
    public static void say(RedirectAttributes flash, Messages words, String code, Object... args) {
        flash.addFlashAttribute(
                "done", new Confirmation(words.text("done." + code, args), words.text("done." + code + ".next", args)));
    }
}
