package followthrough.letter.document.mail;

import java.util.regex.Pattern;

/** How a mail begins that was saved as a file. */
public final class MailHeaders {

    private static final Pattern HEADERS = Pattern.compile("(?:From [^\\n]{1,200}\\n)?(?:[!-9;-~]{1,60}:[^\\n]*\\n)"
            + "(?:(?:[!-9;-~]{1,60}:|[ \\t])[^\\n]*\\n){1,200}");
    private static final Pattern OF_A_MAIL =
            Pattern.compile("(?im)^(?:mime-version|received|return-path|message-id|x-mailer|content-type):");
    private static final Pattern OF_ANY_MAIL = Pattern.compile("(?im)^(?:from|to|subject|date):");

    public static boolean begin(String text) {
        var headers = HEADERS.matcher(text.replace("\r", ""));
        return headers.lookingAt()
                && OF_A_MAIL.matcher(headers.group()).find()
                && OF_ANY_MAIL.matcher(headers.group()).find();
    }

    private MailHeaders() {}
}
