package followthrough.web.session;

import java.util.regex.Pattern;

/** Which browser somebody uses, by the first of these marks in what it says of itself; never what it says itself. */
public enum BrowserKind {
    EDGE("Edg(A|iOS)?/"),
    OPERA("OPR/"),
    SAMSUNG("SamsungBrowser/"),
    FIREFOX("(Firefox|FxiOS)/"),
    CHROME("(Chrome|CriOS)/"),
    SAFARI("Safari/"),
    OTHER("");

    private final String mark;

    BrowserKind(String mark) {
        this.mark = mark;
    }

    static BrowserKind of(String userAgent) {
        for (var kind : values())
            if (Pattern.compile(kind.mark).matcher(userAgent).find()) return kind;
        return OTHER;
    }
}
