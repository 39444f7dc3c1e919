package followthrough.web.session;

/** On what kind of device somebody uses a browser, by the first of these marks in what it says of itself. */
public enum DeviceKind {
    IPHONE("iPhone"),
    IPAD("iPad"),
    ANDROID("Android"),
    CHROMEBOOK("CrOS"),
    WINDOWS("Windows"),
    MAC("Mac OS X"),
    LINUX("Linux"),
    OTHER("");

    private final String mark;

    DeviceKind(String mark) {
        this.mark = mark;
    }

    static DeviceKind of(String userAgent) {
        for (var kind : values()) if (userAgent.contains(kind.mark)) return kind;
        return OTHER;
    }
}
