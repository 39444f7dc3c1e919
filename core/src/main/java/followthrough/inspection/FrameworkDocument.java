package followthrough.inspection;

import followthrough.inspection.Framework.Heading;
import followthrough.inspection.Framework.Introduction;
import followthrough.inspection.Framework.Judgement;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The frameworks as they stand in the XML resource. */
final class FrameworkDocument {

    private final Element root;
    private final Element common;
    private final Map<String, List<String>> grades;

    FrameworkDocument(String resource) {
        root = parsed(resource);
        common = children(root, "common").findFirst().orElseThrow();
        grades = children(root, "grades")
                .collect(Collectors.toMap(set -> set.getAttribute("id"), set -> texts(set, "grade")));
    }

    List<Framework> frameworks() {
        return children(root, "framework").map(this::framework).toList();
    }

    /** Names of inspections that are none of these, though their letters may mention one that is. */
    Pattern unlisted() {
        return Pattern.compile(texts(root, "unlisted").get(0));
    }

    Framework unknown() {
        var judgements = children(root, "framework").flatMap(this::judgements).toList();
        return new Framework(
                "unknown",
                "Unknown",
                "",
                Validity.ALWAYS,
                Set.of(FindingKind.values()),
                List.of(),
                headings(common).toList(),
                introductions(),
                judgements,
                false,
                false,
                true,
                false,
                false,
                false);
    }

    private Framework framework(Element element) {
        return new Framework(
                element.getAttribute("code"),
                texts(element, "name").get(0),
                texts(element, "basis").get(0),
                Validity.between(element.getAttribute("from"), element.getAttribute("until")),
                kinds(element.getAttribute("kinds")),
                texts(element, "sign").stream().map(Pattern::compile).toList(),
                Stream.concat(headings(element), ofAll(headings(common), is(element, "allPartners")))
                        .toList(),
                introductions(),
                judgements(element).toList(),
                is(element, "statement"),
                is(element, "commentsOnDraft"),
                is(element, "usuallyFinal"),
                is(element, "endsStatement"),
                is(element, "listsAreas"),
                is(element, "listsStrengths"));
    }

    private static Set<FindingKind> kinds(String codes) {
        return Arrays.stream(codes.split(" ")).map(FindingKind::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Heading> headings(Element element) {
        return children(element, "heading")
                .map(heading -> new Heading(
                        pattern(heading),
                        kind(heading),
                        is(heading, "others"),
                        is(heading, "part"),
                        is(heading, "loose"),
                        is(heading, "background")));
    }

    /** Where all partners are inspected, no list is another body's, and a part about one of them ends nothing. */
    private static Stream<Heading> ofAll(Stream<Heading> headings, boolean allPartners) {
        if (!allPartners) return headings;
        return headings.filter(heading -> !heading.opensPart()).map(Heading::ofAll);
    }

    private List<Introduction> introductions() {
        return children(common, "introduction")
                .map(introduction ->
                        new Introduction(pattern(introduction), FindingKind.of(introduction.getAttribute("kind"))))
                .toList();
    }

    private Stream<Judgement> judgements(Element element) {
        return children(element, "judgement")
                .map(judgement -> new Judgement(
                        texts(judgement, "name").get(0),
                        Pattern.compile(judgement.getAttribute("says")),
                        grades(judgement)));
    }

    private List<String> grades(Element judgement) {
        return Stream.concat(
                        texts(judgement, "grade").stream(),
                        children(judgement, "grades")
                                .map(set -> Objects.requireNonNull(grades.get(set.getAttribute("ref"))))
                                .flatMap(List::stream))
                .toList();
    }

    private static @Nullable FindingKind kind(Element element) {
        return element.hasAttribute("kind") ? FindingKind.of(element.getAttribute("kind")) : null;
    }

    private static boolean is(Element element, String attribute) {
        return element.getAttribute(attribute).equals("true");
    }

    private static Pattern pattern(Element element) {
        return Pattern.compile(element.getTextContent().strip());
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name)
                .map(child -> child.getTextContent().strip())
                .toList();
    }

    private static Stream<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(name));
    }

    private static Element parsed(String resource) {
        try (var stream = Objects.requireNonNull(FrameworkDocument.class.getResourceAsStream(resource), resource)) {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(stream)
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException damaged) {
            throw new IllegalStateException("the frameworks of this installation cannot be read", damaged);
        }
    }
}
