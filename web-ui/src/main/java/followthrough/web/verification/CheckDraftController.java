package followthrough.web.verification;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.form.KeepsItself;
import followthrough.web.form.Sending;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps what a team types into a verdict while it is typed. */
@Controller
@PreAuthorize(Allowed.RECORDERS)
@KeepsItself
class CheckDraftController {

    private static final int REFUSED = 422;

    private final CheckKeeping keeping;
    private final Messages words;

    CheckDraftController(CheckKeeping keeping, Messages words) {
        this.keeping = keeping;
        this.words = words;
    }

    /** For the script, a moment after the last key; without it the buttons do the same. */
    @PostMapping("/areas/{reference}/check/{visit}/draft")
    ResponseEntity<Object> keep(
            @PathVariable AreaReference reference,
            @PathVariable InspectionReference visit,
            @ModelAttribute("form") CheckForm form,
            Actor me) {
        var kept = keeping.keep(me, reference, visit, form);
        if (!kept.clashes().isEmpty()) Sending.wasRefused(); // the draft has not taken what clashes
        return ResponseEntity.ok(keeping.saved(kept, form));
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<Object> refused(Refused refused) {
        var reasons = refused.obstacles().stream().map(words::text).toList();
        return ResponseEntity.status(REFUSED).body(Map.of("refused", String.join(" ", reasons)));
    }

    /** Once trying again has not helped. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ResponseEntity<Object> busy() {
        return ResponseEntity.status(REFUSED).body(Map.of("refused", words.text("edit.autosave.busy")));
    }
}
