package dev.verbatim.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of itself: in JSON-LD, else OpenGraph, else other meta elements, else what it shows. What can't be
 * right is passed over: unlike a file beside a story, nobody wrote it for us.
 */
final class PageDetails {
    private static final List<String> TITLES = List.of("meta[property=og:title]", "meta[name=twitter:title]",
            "meta[name=citation_title]", "meta[name=dc.title]", "meta[name=DC.title]");
    private static final List<String> OUTLETS = List.of("meta[property=og:site_name]", "meta[name=application-name]",
            "meta[name=dc.publisher]", "meta[name=DC.publisher]", "meta[name=citation_publisher]");
    private static final List<String> AUTHORS = List.of("meta[name=author]", "meta[property=article:author]",
            "meta[name=parsely-author]", "meta[name=dc.creator]", "meta[name=DC.creator]", "meta[name=citation_author]",
            "meta[name=byl]");
    private static final List<String> DAYS = List.of("meta[property=article:published_time]",
            "meta[itemprop=datePublished]", "meta[name=date]", "meta[name=pubdate]", "meta[name=publish-date]",
            "meta[name=parsely-pub-date]", "meta[name=dc.date]", "meta[name=DC.date]", "meta[name=DC.date.issued]",
            "meta[name=dcterms.created]", "meta[name=citation_publication_date]");
    private static final String BYLINES = "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author],"
            + " .byline-name, .author-name, .byline, .article-author, .author";
    private static final String TIMES = "[itemprop=datePublished], time[pubdate], article time[datetime],"
            + " header time[datetime], main time[datetime], time[datetime]";

    /** By Jane Doe, Harbour Correspondent */
    private static final Pattern BY = Pattern.compile("^(?:[Ww]ritten )?[Bb](?:y|Y):? +");

    /** At most four words in capitals. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*(?: (?:of |the |and )?\\p{Lu}\\S*){0,3}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 300;

    private final org.jsoup.nodes.Document page;
    private final JsonLd data;

    private PageDetails(org.jsoup.nodes.Document page) {
        this.page = page;
        this.data = JsonLd.of(page);
    }

    /** @param found where the page was found: it can't say of itself that it stands elsewhere; null for a file */
    static Details of(org.jsoup.nodes.Document page, @Nullable URI found) {
        PageDetails details = new PageDetails(page);
        String outlet = first(LONGEST_NAME, Stream.concat(details.data.outlet().stream(), details.meta(OUTLETS)));
        return new Details(details.title(outlet), outlet, details.author(), details.published(),
                found == null ? details.address() : found);
    }

    private @Nullable String title(@Nullable String outlet) {
        Stream<String> told = Stream.concat(data.title().stream(), meta(TITLES));
        Stream<String> shown = Stream.of(only("h1").orElse(""), withoutOutlet(page.title(), outlet));
        return first(LONGEST_TITLE, Stream.concat(told, shown));
    }

    /** “Harbour opens again | Altenburg News”. Missed where nobody names the outlet: “Storm hits the coast - Live Updates”. */
    private static String withoutOutlet(String title, @Nullable String outlet) {
        int bar = Stream.of(" | ", " – ", " — ", " - ").mapToInt(title::lastIndexOf).max().orElse(-1);
        if (bar < 0) {
            return title;
        }
        String last = title.substring(bar + 3);
        boolean isOutlet = (outlet == null || title.charAt(bar + 1) == '|')
                ? NAME.matcher(last).matches()
                : Words.bare(last).equals(Words.bare(outlet));
        return isOutlet ? title.substring(0, bar) : title;
    }

    private Optional<String> only(String element) {
        List<Element> found = page.select(element);
        return found.size() == 1 ? Optional.of(found.getFirst().text()) : Optional.empty();
    }

    private @Nullable String author() {
        Stream<String> told = Stream.concat(data.author().stream(), meta(AUTHORS));
        Stream<String> shown = page.select(BYLINES).stream().limit(3).map(Element::text);
        return first(LONGEST_NAME, Stream.concat(told, shown)
                .filter(name -> !name.contains("://"))
                .map(name -> BY.matcher(Words.onOneLine(name)).replaceFirst("")));
    }

    private @Nullable LocalDate published() {
        Stream<String> told = Stream.concat(data.published().stream(), meta(DAYS));
        Stream<String> shown = page.select(TIMES).stream().limit(3)
                .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text());
        return Stream.concat(told, shown).flatMap(words -> WrittenDay.read(words).stream()).findFirst().orElse(null);
    }

    private @Nullable URI address() {
        return Stream.of(page.select("link[rel=canonical]").attr("href"),
                page.select("meta[property=og:url]").attr("content"))
                .flatMap(words -> WebAddress.read(words).stream()).findFirst().orElse(null);
    }

    private Stream<String> meta(List<String> selectors) {
        return selectors.stream().flatMap(selector -> page.select(selector).stream().limit(1))
                .map(element -> element.attr("content"));
    }

    private static @Nullable String first(int longest, Stream<String> told) {
        return told.map(Words::onOneLine).filter(words -> !words.isEmpty() && words.length() <= longest).findFirst()
                .orElse(null);
    }
}
