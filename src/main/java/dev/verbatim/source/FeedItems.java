package dev.verbatim.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.verbatim.document.Details;
import dev.verbatim.document.Document;
import dev.verbatim.document.Unreadable;
import dev.verbatim.document.WebAddress;
import dev.verbatim.web.Fetched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stories of an RSS or Atom feed. An entry that has been seen by its guid or its address is the same story. Days are
 * those of Greenwich: feeds tell the time of day, and the library keeps no zone.
 */
final class FeedItems {
    private static final int LONGEST = 1_000_000;

    private final SyndFeed feed;
    private final FeedSettings settings;

    private FeedItems(SyndFeed feed, FeedSettings settings) {
        this.feed = feed;
        this.settings = settings;
    }

    /** At most as many as the settings say, in the feed's order, which is newest first. */
    static List<Item> of(Fetched.Body body, FeedSettings settings) throws Unreadable {
        return new FeedItems(feed(body), settings).items();
    }

    private static SyndFeed feed(Fetched.Body body) throws Unreadable {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(body.bytes()), body.type(), true)) {
            // Rome knows no external entities unless asked for.
            return new SyndFeedInput().build(reader);
        } catch (IOException | FeedException | RuntimeException | StackOverflowError broken) {
            // Rome and the parsers below it throw all kinds of things at broken feeds.
            throw new Unreadable("what stands there is no RSS or Atom feed that can be read");
        }
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SyndEntry entry : feed.getEntries()) {
            Optional<URI> address = address(entry);
            boolean isNew = address.isPresent() && seen.add(address.get().toString());
            isNew &= entry.getUri() == null || seen.add("guid " + entry.getUri());
            if (isNew && items.size() < settings.limit()) {
                items.add(item(entry, address.orElseThrow()));
            }
        }
        return items;
    }

    /** Its link, else a guid that is one, else none: what can't be pointed at is no story. */
    private Optional<URI> address(SyndEntry entry) {
        return Stream.of(Optional.ofNullable(entry.getLink()), Optional.ofNullable(entry.getUri()))
                .flatMap(Optional::stream).flatMap(words -> absolute(words).stream()).map(Names::plain).findFirst();
    }

    private Optional<URI> absolute(String words) {
        try {
            return WebAddress.read(settings.address().resolve(words.strip()).toString());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Item item(SyndEntry entry, URI address) {
        Details told = new Details(words(entry.getTitle()), words(feed.getTitle()), words(entry.getAuthor()),
                day(entry.getPublishedDate()), address);
        String html = html(entry);
        String mark = Names.hash(entry.getTitle() + "\n" + entry.getUpdatedDate() + "\n" + html, 16);
        return new Item(address, mark, told, settings.fullText() ? null : Document.ofFragment(html, told));
    }

    /** The whole text where the feed has it, else the summary. */
    private static String html(SyndEntry entry) {
        Stream<String> contents = entry.getContents().stream().map(SyndContent::getValue);
        SyndContent summary = entry.getDescription();
        return Stream.concat(contents, Stream.ofNullable(summary == null ? null : summary.getValue()))
                .filter(html -> html != null && !html.isBlank()).max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(html -> html.substring(0, Math.min(html.length(), LONGEST))).orElse("");
    }

    private static @Nullable String words(@Nullable String told) {
        return told == null
                ? null
                : Document.ofFragment(told, Details.NONE).paragraphs().stream().findFirst()
                        .filter(words -> words.length() <= 300).orElse(null);
    }

    @SuppressWarnings("JavaUtilDate") // The library's.
    private static @Nullable LocalDate day(@Nullable Date date) {
        LocalDate day = date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        return day == null || day.getYear() < 1600 || day.getYear() > 9999 ? null : day;
    }
}
