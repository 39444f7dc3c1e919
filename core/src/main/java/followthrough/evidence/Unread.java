package followthrough.evidence;

/** Why a file, or some of it, could not be looked into for what may name a child; each has words. */
public enum Unread {
    /** More stands in it than is read, or another file. */
    PARTLY,
    TOO_MUCH,
    UNREADABLE,
    PICTURE,
    PICTURES_WITHIN,
    SCAN,
    OTHER_KIND
}
