package followthrough.letter.document.mail;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What mail does to bytes on their way; what is damaged is taken as far as it goes. */
final class TransferEncoding {

    private static final Pattern WORD =
            Pattern.compile("=\\?([\\w-]{1,40})\\?([BbQq])\\?([^?\\s]{0,1000})\\?=(?:\\s+(?==\\?))?");

    static byte[] base64(String body) {
        var letters = new StringBuilder(body.length());
        for (int i = 0; i < body.length() && body.charAt(i) != '='; i++) {
            char c = body.charAt(i);
            boolean counts = (c < 128 && Character.isLetterOrDigit(c)) || c == '+' || c == '/';
            if (counts) letters.append(c);
        }
        if (letters.length() % 4 == 1) letters.setLength(letters.length() - 1);
        return Base64.getDecoder().decode(letters.toString());
    }

    static byte[] quotedPrintable(String body) {
        var bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            int end = c == '=' ? endOfLine(body, i + 1) : -1;
            int value = c == '=' && i + 2 < body.length() ? hexadecimal(body.charAt(i + 1), body.charAt(i + 2)) : -1;
            if (end >= 0) {
                i = end;
            } else if (value >= 0) {
                bytes.write(value);
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    /** Where the line ends, if nothing but blanks stands before its end; else -1. */
    private static int endOfLine(String body, int from) {
        int at = from;
        while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t' || body.charAt(at) == '\r'))
            at++;
        return at >= body.length() || body.charAt(at) == '\n' ? at : -1;
    }

    private static int hexadecimal(char high, char low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    /** {@code =?utf-8?Q?Na=C3=AFve?=} */
    static String words(String header) {
        return WORD.matcher(header).replaceAll(word -> {
            boolean plain = word.group(2).equalsIgnoreCase("Q");
            var bytes = plain ? quotedPrintable(word.group(3).replace('_', ' ')) : base64(word.group(3));
            return Matcher.quoteReplacement(MailPart.decoded(bytes, word.group(1)));
        });
    }

    private TransferEncoding() {}
}
