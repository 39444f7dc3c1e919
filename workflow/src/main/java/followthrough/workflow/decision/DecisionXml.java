package followthrough.workflow.decision;

import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML of a decision table, before anything is made of it: no other files, no other language, nothing but a table. */
final class DecisionXml {

    private static final int DEEPEST = 30;

    /** Where DMN lets a language be named: on the definitions, and on every expression. */
    private static final Set<String> LANGUAGES = Set.of("expressionLanguage", "typeLanguage");

    private static final Set<String> FEEL = Set.of(
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_ALTERNATIVE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN14,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN15);

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "description",
            "variable",
            "question",
            "allowedAnswers",
            "extensionElements",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "defaultOutputEntry",
            "annotation",
            "rule",
            "inputEntry",
            "outputEntry",
            "annotationEntry",
            "text");

    /** Refuses what is no XML, reads other files, or nests without end; the rest is for {@link #refuseOthers}. */
    static Document read(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // or it prints
            var document = builder.parse(new ByteArrayInputStream(bytes));
            refuseDepth(document);
            return document;
        } catch (SAXParseException wrong) {
            throw String.valueOf(wrong.getMessage()).contains("DOCTYPE")
                    ? refused("decision.doctype")
                    : refused("decision.notXml", wrong.getLineNumber());
        } catch (SAXException | IOException wrong) {
            throw refused("decision.notXml", 1);
        } catch (ParserConfigurationException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Refuses every other language, and every element that a plain table has not. */
    static void refuseOthers(Document document) {
        var left = new ArrayDeque<Node>();
        left.push(document.getDocumentElement());
        while (!left.isEmpty()) {
            var node = left.pop();
            if (node instanceof Element element) {
                refuseLanguages(element);
                boolean ours = String.valueOf(element.getNamespaceURI())
                        .equals(document.getDocumentElement().getNamespaceURI());
                if (ours && !ELEMENTS.contains(element.getLocalName()))
                    throw refused("decision.element", element.getLocalName());
            }
            for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) left.push(child);
        }
    }

    private static void refuseLanguages(Element element) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (LANGUAGES.contains(attribute.getLocalName()) && !FEEL.contains(attribute.getNodeValue()))
                throw refused("decision.script", element.getAttribute("id"), attribute.getNodeValue());
        }
    }

    private static void refuseDepth(Document document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                if (++depth > DEEPEST) throw refused("decision.notDmn");
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node.getNextSibling() == null) {
                node = node.getParentNode();
                depth--;
            }
            if (node != null) node = node.getNextSibling();
        }
    }

    private static Refused refused(String code, Object... details) {
        return new Refused(Obstacle.of(code, details));
    }

    private DecisionXml() {}
}
