package dev.verbatim.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that is the story: what the page itself marks as such, else the element whose own paragraphs
 * hold the most text outside of links. Missed: stories in which each paragraph lies in a box of its own, two levels deep.
 */
final class StoryPart {
    private static final String NEVER = "script, style, noscript, template, svg, math, iframe, object, form, button, select,"
            + " textarea, nav, footer, aside, figure, audio, video, dialog, [hidden], [aria-hidden=true],"
            + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog],"
            + " [style*=display:none], [style*=display: none]";
    private static final Pattern BESIDE = Pattern
            .compile("(?:^|[-_ ])(?:comments?|related|newsletters?|promo|share|sharing"
                    + "|social|advert(?:isement)?|ads?|sponsored|cookies?|sidebar|subscribe|signup|breadcrumbs?|menu|popup|modal"
                    + "|most-?read|trending|recommended|tags|byline|dateline-?time|captions?|credits?|toolbar|paywall|correction-link)"
                    + "(?:$|[-_ ])", Pattern.CASE_INSENSITIVE);
    private static final List<String> MARKED = List.of("[itemprop=articleBody]", "article", "main, [role=main]");

    /** A teaser is shorter. */
    private static final int ENOUGH = 200;

    private StoryPart() {}

    static Element of(org.jsoup.nodes.Document page) {
        clean(page.body());
        for (String mark : MARKED) {
            Optional<Element> longest = longest(page.body().select(mark));
            if (longest.isPresent()) {
                return longest.get();
            }
        }
        return densest(page.body()).orElse(page.body());
    }

    /** Takes out what is no story on any page. */
    static void clean(Element body) {
        body.select(NEVER).remove();
        long all = length(body);
        for (Element each : body.select("[class], [id]")) {
            if (!each.nameIs("body") && isBeside(each) && length(each) * 2 < all) {
                each.remove();
            }
        }
    }

    private static boolean isBeside(Element element) {
        return BESIDE.matcher(element.className()).find() || BESIDE.matcher(element.id()).find();
    }

    private static Optional<Element> longest(Elements candidates) {
        return candidates.stream().filter(each -> length(each) >= ENOUGH)
                .max(Comparator.comparingLong(StoryPart::length));
    }

    private static Optional<Element> densest(Element body) {
        Map<Element, Integer> scores = new HashMap<>();
        for (Element paragraph : body.select("p, pre, blockquote")) {
            int letters = Math.max(0, textLength(paragraph) - 2 * textLength(paragraph.select("a")));
            add(scores, paragraph.parent(), letters);
            add(scores, paragraph.parent() == null ? null : paragraph.parent().parent(), letters / 2);
        }
        return body.select("*").stream().filter(scores::containsKey)
                .max(Comparator.comparingInt(each -> scores.getOrDefault(each, 0)))
                .filter(each -> scores.getOrDefault(each, 0) >= ENOUGH);
    }

    private static void add(Map<Element, Integer> scores, @Nullable Element element, int letters) {
        if (element != null) {
            scores.merge(element, letters, Integer::sum);
        }
    }

    private static int textLength(Elements elements) {
        return elements.stream().mapToInt(StoryPart::textLength).sum();
    }

    private static int textLength(Element element) {
        return element.text().length();
    }

    private static long length(Element element) {
        return element.text().length();
    }
}
