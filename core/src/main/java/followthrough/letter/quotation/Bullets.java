package followthrough.letter.quotation;

import followthrough.letter.document.Marker;

/** The signs of a list, which are no words of what stands in it. */
final class Bullets {

    private static final String GLYPHS =
            "\u2022\u25aa\u25ab\u25fc\u25fe\u25a0\u25a1\u25cf\u25cb\u25e6\u2023\u2043\u27a2"
                    + "\u27a4\u25ba\u25b6\u2713\u2714\u2192\u21d2\u2752\u2756\u25c6\u25c7\u2219\u00b7";

    /** Private use (symbol fonts), and what bullets become in a wrong code page. */
    static boolean isGlyph(char c) {
        return GLYPHS.indexOf(c) >= 0 || (c >= '\ue000' && c <= '\uf8ff') || (c >= '\u0080' && c <= '\u009f');
    }

    /** One line of words, without the signs that stand before them or between them. */
    static String without(String typed) {
        var marker = Marker.of(typed.strip());
        var first = marker == null || !marker.isGlyph()
                ? typed.strip()
                : typed.strip().substring(marker.length());
        var kept = new StringBuilder();
        first.chars().map(c -> isGlyph((char) c) ? ' ' : c).forEach(c -> kept.append((char) c));
        return kept.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private Bullets() {}
}
