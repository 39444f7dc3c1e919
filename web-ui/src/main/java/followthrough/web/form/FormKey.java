package followthrough.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * One form as one person sent it. Other words from the same page are another form: whoever goes back and writes
 * something else has not done it yet.
 *
 * @param person nobody's where one is not signed in
 * @param key drawn when the page was made
 * @param content the fingerprint of the address and of everything that was typed or chosen, without passwords
 */
record FormKey(UUID person, UUID key, String content) {

    static final String FIELD = "_once";

    private static final UUID NOBODY = new UUID(0, 0);

    /** Null where the form carries none, as those of other programs do. */
    static @Nullable FormKey of(HttpServletRequest request) {
        var key = id(request.getParameter(FIELD));
        return key == null ? null : new FormKey(whoever(), key, fingerprint(request));
    }

    boolean isNobodys() {
        return person.equals(NOBODY);
    }

    private static UUID whoever() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var name = signedIn == null ? null : id(signedIn.getName());
        return name == null ? NOBODY : name;
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    private static String fingerprint(HttpServletRequest request) {
        var digest = sha256();
        add(digest, request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (name.equals("_csrf") || name.equals(FIELD) || Typed.isSecret(name)) return;
            add(digest, name);
            Arrays.stream(values).forEach(value -> add(digest, value));
        });
        var upload = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (upload != null)
            new TreeMap<>(upload.getFileMap()).forEach((name, file) -> {
                if (isBrought(file)) add(digest, name, file);
            });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What stands in for a file that was kept is gone with the act, and the same form again brings none. */
    private static boolean isBrought(MultipartFile file) {
        return !(file instanceof KeptUpload) && !file.isEmpty();
    }

    /** With its length before it, so that no two forms read the same. */
    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static void add(MessageDigest digest, String name, MultipartFile file) {
        add(digest, name);
        add(digest, String.valueOf(file.getOriginalFilename()));
        var piece = new byte[8192];
        try (InputStream bytes = file.getInputStream()) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) digest.update(piece, 0, read);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
