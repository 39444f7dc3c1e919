package followthrough.web.form;

import followthrough.keeping.FormSeals;
import followthrough.keeping.KeptFiles;
import followthrough.keeping.KeptForm;
import followthrough.keeping.KeptForm.KeptFile;
import followthrough.keeping.KeptForms;
import followthrough.keeping.KeptForms.How;
import followthrough.keeping.SealedForm;
import followthrough.shared.ByteSource;
import followthrough.web.Acting;
import followthrough.web.PageAddress;
import followthrough.web.file.UploadedName;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes words and files out of a request and keeps them for the person the form was drawn for. */
@Component
public class Keeping {

    /** Buttons, which are never pressed again for anybody. */
    private static final Set<String> BUTTONS = Set.of("do", "turn", "to");

    private static final String ON_PAGE = "followthrough.form.kept";

    private final FormSeals seals;
    private final KeptForms forms;
    private final KeptFiles files;

    Keeping(FormSeals seals, KeptForms forms, KeptFiles files) {
        this.seals = seals;
        this.forms = forms;
        this.files = files;
    }

    /** The form that a request was sent from, whoever sends it; empty where it carries no seal of ours. */
    private Optional<SealedForm> sent(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                ? seals.open(request.getParameter(FormSeals.FIELD))
                : Optional.empty();
    }

    /** The same, when it was drawn for whoever sends it. */
    public Optional<SealedForm> own(HttpServletRequest request) {
        var acting = Acting.in(request);
        var actor = acting == null ? null : acting.actor();
        return actor == null
                ? Optional.empty()
                : sent(request).filter(form -> form.person().equals(actor.person()));
    }

    /** Keeps what was sent where it was refused. */
    public boolean keep(HttpServletRequest request, SealedForm form) {
        return keep(request, form, How.REFUSED);
    }

    /** Nobody acts: there is neither a seal nor a session that remembers anything. */
    static boolean isNobodys(HttpServletRequest request) {
        var acting = Acting.in(request);
        return acting == null || acting.actor() == null;
    }

    void forgetFile(SealedForm form, String field) {
        files.forget(form, field);
    }

    /** Keeps what the script sends while it is typed. */
    boolean keepTyping(HttpServletRequest request, SealedForm form) {
        return keep(request, form, How.TYPING);
    }

    /** Keeps what came when nobody was signed in any more; false when it was not sent by a page of ours. */
    public boolean keepInterrupted(HttpServletRequest request) {
        if (!OwnPage.sent(request)) return false;
        return sent(request).map(form -> keep(request, form, How.INTERRUPTED)).orElse(false);
    }

    private boolean keep(HttpServletRequest request, SealedForm form, How how) {
        var kept = forms.keep(form, words(request), how);
        return kept.isPresent() && keepFiles(request, kept.get());
    }

    private static Map<String, List<String>> words(HttpServletRequest request) {
        var words = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (isKept(name)) words.put(name, List.of(values));
        });
        return words;
    }

    private static boolean isKept(String name) {
        return !Typed.isSecret(name) && !name.startsWith("_") && !BUTTONS.contains(name);
    }

    private boolean keepFiles(HttpServletRequest request, UUID form) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) return true;
        try {
            var all = true;
            for (var part : request.getParts()) if (isFile(part)) all &= keep(part, form);
            return all;
        } catch (IOException | UncheckedIOException | ServletException broken) {
            return false; // the words are kept all the same
        }
    }

    private static boolean isFile(Part part) {
        return part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank();
    }

    private boolean keep(Part part, UUID form) {
        var type = Objects.requireNonNullElse(part.getContentType(), "application/octet-stream");
        var name = UploadedName.of(part.getSubmittedFileName());
        var file = new KeptFile(UUID.randomUUID(), part.getName(), name, type, part.getSize());
        return files.keep(form, file, new PartBytes(part));
    }

    private record PartBytes(Part part) implements ByteSource {

        @Override
        public long size() {
            return part.getSize();
        }

        @Override
        public InputStream openStream() throws IOException {
            return part.getInputStream();
        }
    }

    /** What is kept on this page for whoever asks for it. */
    @SuppressWarnings("unchecked") // only we put it there
    public List<KeptForm> on(HttpServletRequest request) {
        var known = (List<KeptForm>) request.getAttribute(ON_PAGE);
        if (known != null) return known;
        var found = on(request, PageAddress.of(request));
        request.setAttribute(ON_PAGE, found);
        return found;
    }

    /** What is kept on another page for whoever asks. */
    List<KeptForm> on(HttpServletRequest request, String page) {
        var acting = Acting.in(request);
        var actor = acting == null ? null : acting.actor();
        return actor == null ? List.of() : forms.on(actor.person(), actor.body(), page);
    }
}
