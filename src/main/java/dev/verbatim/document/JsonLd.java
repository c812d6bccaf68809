package dev.verbatim.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The article that a page describes in schema.org's words, as JSON-LD. Broken JSON describes nothing. */
final class JsonLd {
    private static final int LONGEST = 500_000;
    private static final int DEEPEST = 50;
    private static final int MOST_SCRIPTS = 20;
    private static final int MOST_AUTHORS = 5;
    private static final Set<String> KINDS = Set.of("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting");
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxDocumentLength(LONGEST).build()).build());

    private final Optional<JsonNode> article;

    private JsonLd(Optional<JsonNode> article) {
        this.article = article;
    }

    static JsonLd of(Element page) {
        return new JsonLd(page.select("script[type=application/ld+json]").stream().limit(MOST_SCRIPTS)
                .flatMap(script -> parsed(script.data()).stream())
                .flatMap(root -> article(root).stream()).findFirst());
    }

    private static Optional<JsonNode> parsed(String json) {
        try {
            return json.length() > LONGEST ? Optional.empty() : Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** The outermost one; the depth is bounded by the parser. */
    private static Optional<JsonNode> article(JsonNode node) {
        if (node.isObject() && isArticle(node.path("@type"))) {
            return Optional.of(node);
        }
        for (JsonNode inside : node) {
            Optional<JsonNode> found = inside.isContainerNode() ? article(inside) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
        }
        String name = type.isTextual() ? type.textValue() : "";
        return name.endsWith("Article") || KINDS.contains(name);
    }

    Optional<String> title() {
        return text("headline").or(() -> text("name"));
    }

    Optional<String> published() {
        return text("datePublished").or(() -> text("dateCreated"));
    }

    Optional<String> outlet() {
        return article.flatMap(node -> names(node.path("publisher")).stream().findFirst());
    }

    Optional<String> author() {
        List<String> names = article.map(node -> names(node.path("author"))).orElse(List.of());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().limit(MOST_AUTHORS).collect(Collectors.joining(", ")));
    }

    private Optional<String> text(String key) {
        return article.map(node -> node.path(key)).filter(JsonNode::isTextual).map(node -> plain(node.textValue()));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isTextual()) {
            names.add(plain(node.textValue()));
        } else if (node.isArray()) {
            node.forEach(each -> names.addAll(names(each)));
        } else if (node.path("name").isTextual()) {
            names.add(plain(node.path("name").textValue()));
        }
        return names;
    }

    /** Some write “Rivers &amp; rain” into JSON. */
    private static String plain(String text) {
        return Parser.unescapeEntities(text, false);
    }
}
