package followthrough.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What keeps people out of a page, as far as a machine can find it (axe). To look for it takes longer than all the rest
 * of a browser test, so a page is looked at when something stands on it that no page before it had, in a window of the
 * same width.
 */
final class Barriers {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Only what is wrong is brought back: the builder of this library opens a second page for all that is right. */
    private static final String LOOK = """
            ([rules, contrast]) => axe.run(document, {
                runOnly: rules,
                resultTypes: ["violations"],
                rules: {"color-contrast": {enabled: contrast}},
            }).then(found => found.violations.map(rule => rule.id + ": " + rule.help + " "
                + rule.nodes.slice(0, 3).map(node => node.html).join(" ")))""";

    /**
     * The kinds of element: each with what the rules read of it, whether it holds words, how many labels it has and
     * whether what it names by id is there, in its parent, below all that is more than a box; not which words, and not
     * how often. And what is told of the whole page: its language, title and headings, ids given twice, labels of nothing.
     */
    private static final String KINDS = """
            (() => {
                const all = [...document.querySelectorAll("*")];
                const ids = all.filter(element => element.id).map(element => element.id);
                const known = new Set(ids);
                const read = /^(aria-.*|role|type|scope|lang|tabindex|autocomplete|alt|title|href|src|for|headers|hidden|class)$/;
                const naming = /^(for|headers|aria-(describedby|labelledby|controls|owns|details|errormessage))$/;
                const words = /^(aria-label|alt|title|href|src|hidden)$/;
                const pressed = /^(A|BUTTON|INPUT|SELECT|TEXTAREA|SUMMARY|LABEL)$/;
                const given = a => a.name + (naming.test(a.name) ? a.value.split(/\\s+/).every(id => known.has(id))
                    : words.test(a.name) ? /\\S/.test(a.value) : a.value.replace(/[0-9]+/g, "#"));
                const own = new Map(), above = new Map();
                for (const element of all) {
                    const name = element.tagName, parent = element.parentElement, role = element.getAttribute("role") || "";
                    const attributes = [...element.attributes].filter(a => read.test(a.name)
                        && (a.name !== "class" || pressed.test(name)));
                    own.set(element, name + attributes.map(given).sort() + (element.labels ? element.labels.length : "")
                        + /\\S/.test(element.textContent));
                    above.set(element, (above.get(parent) || "")
                        + (/^(DIV|SPAN|P)$/.test(name) && !role ? "" : ">" + name + role));
                }
                const kinds = new Set(all.map(element =>
                    (above.get(element.parentElement) || "") + "|" + own.get(element.parentElement) + "|" + own.get(element)));
                const count = selector => document.querySelectorAll(selector).length;
                kinds.add([document.documentElement.lang, document.title !== "", count("main"), count("h1"), ids.length - known.size,
                    all.filter(element => element.htmlFor && !known.has(element.htmlFor)).length].join());
                return [...kinds];
            })()""";

    /**
     * What the words that are seen stand in: their colour, size and weight, and all that is painted behind them; to
     * compare these takes four times as long as all the other rules.
     */
    private static final String COLOURS = """
            (() => {
                const grounds = new Map([[null, ""]]);
                const ground = element => {
                    if (!grounds.has(element)) {
                        const style = getComputedStyle(element);
                        const covers = style.backgroundColor.startsWith("rgb(");
                        const painted = (style.backgroundColor === "rgba(0, 0, 0, 0)" ? "" : style.backgroundColor)
                            + (style.backgroundImage === "none" ? "" : style.backgroundImage)
                            + (style.opacity === "1" ? "" : style.opacity) + (style.filter === "none" ? "" : style.filter)
                            + (/^(static|relative)$/.test(style.position) ? "" : style.position + element.className);
                        grounds.set(element, painted + (covers ? "" : ground(element.parentElement)));
                    }
                    return grounds.get(element);
                };
                return [...new Set([...document.body.querySelectorAll("*")]
                    .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && /\\S/.test(node.data)))
                    .filter(element => !element.closest(".govuk-visually-hidden"))
                    .map(element => {
                        const style = getComputedStyle(element);
                        return [style.color, style.fontSize, style.fontWeight, style.textShadow, ground(element)].join();
                    }))];
            })()""";

    /** Kinds of element with which no barrier was found, with the width of the window. */
    private static final Set<String> FOUND_FREE = ConcurrentHashMap.newKeySet();

    /** Surroundings of words that can be read, with the width of the window. */
    private static final Set<String> FOUND_LEGIBLE = ConcurrentHashMap.newKeySet();

    private Barriers() {}

    /** What is wrong with the page as it is now; nothing where it has nothing new. */
    static List<?> on(Page page) {
        var kinds = asked(page, KINDS);
        var colours = asked(page, COLOURS);
        boolean legible = FOUND_LEGIBLE.containsAll(colours);
        if (legible && FOUND_FREE.containsAll(kinds)) return List.of();
        page.evaluate(AxeBuilder.getAxeScript());
        var found = (List<?>) page.evaluate(LOOK, List.of(RULES, !legible));
        if (found.isEmpty()) {
            FOUND_FREE.addAll(kinds);
            FOUND_LEGIBLE.addAll(colours);
        }
        return found;
    }

    private static Set<String> asked(Page page, String question) {
        var width = page.viewportSize().width;
        return ((List<?>) page.evaluate(question))
                .stream().map(answer -> width + answer.toString()).collect(Collectors.toSet());
    }
}
