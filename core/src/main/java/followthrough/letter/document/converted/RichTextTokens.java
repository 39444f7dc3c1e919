package followthrough.letter.document.converted;

/** The pieces that a text in the Rich Text Format is made of, one after the other. */
final class RichTextTokens {

    enum Kind {
        OPEN,
        CLOSE,
        CONTROL,
        BYTE,
        TEXT
    }

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private int at;
    private Kind kind = Kind.TEXT;
    private String word = "";
    private String number = "";

    RichTextTokens(String text) {
        this.text = text;
    }

    boolean next() {
        while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n' || text.charAt(at) == 0)) at++;
        if (at >= text.length()) return false;
        number = "";
        switch (text.charAt(at)) {
            case '{' -> single(Kind.OPEN);
            case '}' -> single(Kind.CLOSE);
            case '\\' -> control();
            default -> text();
        }
        return true;
    }

    private void single(Kind what) {
        kind = what;
        at++;
    }

    private void text() {
        int from = at;
        while (at < text.length() && "{}\\\r\n\0".indexOf(text.charAt(at)) < 0) at++;
        found(Kind.TEXT, text.substring(from, at));
    }

    private void found(Kind what, String said) {
        kind = what;
        word = said;
    }

    private void control() {
        at++;
        if (at >= text.length()) {
            found(Kind.TEXT, "");
        } else if (isLetter(text.charAt(at))) {
            controlWord();
        } else {
            symbol(text.charAt(at++));
        }
    }

    private void symbol(char c) {
        switch (c) {
            case '\\', '{', '}' -> found(Kind.TEXT, String.valueOf(c));
            case '\'' -> {
                number = hexadecimal();
                found(number.isEmpty() ? Kind.TEXT : Kind.BYTE, "");
            }
            case '\n', '\r' -> found(Kind.CONTROL, "par");
            default -> found(Kind.CONTROL, String.valueOf(c));
        }
    }

    private String hexadecimal() {
        if (at + 2 > text.length()) return "";
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        at += 2;
        return high < 0 || low < 0 ? "" : Integer.toString(high * 16 + low);
    }

    private void controlWord() {
        int from = at;
        while (at < text.length() && at - from < LONGEST_WORD && isLetter(text.charAt(at))) at++;
        found(Kind.CONTROL, text.substring(from, at));
        int digits = at;
        if (at < text.length() && text.charAt(at) == '-') at++;
        while (at < text.length() && at - digits < LONGEST_NUMBER && isDigit(text.charAt(at))) at++;
        number = text.substring(digits, at);
        if (number.equals("-")) number = "";
        if (at < text.length() && text.charAt(at) == ' ') at++;
        // what follows is no text at all
        if (word.equals("bin")) at = (int) Math.min(text.length(), (long) at + Math.max(0, number(0)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    Kind kind() {
        return kind;
    }

    String word() {
        return word;
    }

    int number(int otherwise) {
        return number.isEmpty() ? otherwise : Integer.parseInt(number);
    }
}
