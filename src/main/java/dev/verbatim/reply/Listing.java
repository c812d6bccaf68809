package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.ask.Asker;
import dev.verbatim.index.Part;
import dev.verbatim.index.Passage;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.StoredStory;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a speaker said, and what is in a story. */
final class Listing {
    /** More than these are too many at once, however short they are. */
    private static final int PAGE = 5;
    private static final int TIMELINE_PAGE = 8;
    /** Of news, what is to know stands at the top. */
    private static final int PARAGRAPHS = 60;
    private static final int SPEAKERS = 4;
    private static final int DAYS = 4;

    private final Asker asker;
    private final PassageIndex index;

    Listing(Asker asker, PassageIndex index) {
        this.asker = asker;
        this.index = index;
    }

    /** What a speaker said, the latest first. */
    Paged quotes(String speaker, int page) {
        return listed(speaker, Scope.ALL, Part.Order.LATEST_FIRST, page, PAGE, () -> Wording.noSpeaker(speaker),
                told -> {
                    List<Block> blocks = new ArrayList<>();
                    blocks.add(Texts.heading("quotes.heading", Run.strong(speaker)));
                    blocks.addAll(new PassageBlocks(_ -> Optional.empty()).of(told));
                    return blocks;
                });
    }

    /** What was said and what happened, the oldest first. */
    Paged timeline(@Nullable String speaker, @Nullable String story, int page) {
        return speaker == null && story == null
                ? Paged.single(Wording.noTimeline())
                : listed(speaker, scope(story), Part.Order.OLDEST_FIRST, page, TIMELINE_PAGE, Wording::emptyTimeline,
                        told -> timeline(speaker, story, told));
    }

    /** All of it. */
    Reply timeline(@Nullable String speaker, @Nullable String story) {
        if (speaker == null && story == null) {
            return Wording.noTimeline();
        }
        List<CitedPassage> told = told(speaker, scope(story), new Part(Part.Order.OLDEST_FIRST, 0, Integer.MAX_VALUE));
        return told.isEmpty()
                ? Wording.emptyTimeline()
                : new Reply(Tone.PLAIN, timeline(speaker, story, told), Citation.of(told));
    }

    private static List<Block> timeline(@Nullable String speaker, @Nullable String story, List<CitedPassage> told) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Texts.heading("timeline.heading", Stream.of(speaker, story).filter(Objects::nonNull)
                .map(Whitespace::folded).collect(Collectors.joining(", "))));
        blocks.addAll(TimelineWording.of(told));
        return blocks;
    }

    private static Scope scope(@Nullable String story) {
        return story == null ? Scope.ALL : Scope.of(new StoryId(story));
    }

    /** A page of the list; only its own passages are read, of the others how long they are. */
    private Paged listed(@Nullable String speaker, Scope scope, Part.Order order, int page, int most,
            Supplier<Reply> nothing, Function<List<CitedPassage>, List<Block>> blocks) {
        Pagination pages = new Pagination(index.lengths(speaker, scope, order), most);
        if (pages.isEmpty()) {
            return Paged.single(nothing.get());
        }
        Paged.Place place = pages.place(page);
        List<CitedPassage> told = told(speaker, scope, pages.part(order, place.page()));
        List<Block> shown = new ArrayList<>(blocks.apply(told));
        place.number().ifPresent(shown::add);
        return place.of(new Reply(Tone.PLAIN, shown, Citation.of(told)));
    }

    private List<CitedPassage> told(@Nullable String speaker, Scope scope, Part part) {
        return index.timeline(speaker, scope, part).hits().stream()
                .map(hit -> new CitedPassage(hit.story(), hit.passage(), 1)).toList();
    }

    /** Who, what and when of a story; by its name, or where no story has that name, by its title. */
    Reply story(String name) {
        return find(name).map(this::story).orElseGet(() -> Wording.noStory(name));
    }

    private Optional<Story> find(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        return index.story(new StoryId(name)).or(() -> index.names().titles().entrySet().stream()
                .filter(entry -> entry.getValue().strip().equalsIgnoreCase(name.strip())).map(Map.Entry::getKey)
                .sorted()
                .findFirst().flatMap(index::story)).map(StoredStory::story);
    }

    private Reply story(Story story) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(List.of(Origin.title(story))));
        blocks.add(Block.Note.of(Run.plain(Origin.details(story.provenance()).substring(2))));
        Optional<Paragraph> lead = lead(story);
        lead.ifPresent(first -> blocks.add(new Block.Quote(List.of(Run.plain(story.text(first.span()))), false)));
        List<CitedPassage> voices = voices(story);
        add(blocks, "story.who", voices);
        add(blocks, "story.when", asker.timeline(null, Scope.of(story.id()), DAYS).stream()
                .filter(dated -> lead.stream().map(Paragraph::span).noneMatch(dated.passage().span()::overlaps))
                .filter(dated -> voices.stream()
                        .noneMatch(voice -> voice.passage().span().overlaps(dated.passage().span())))
                .toList());
        return new Reply(Tone.PLAIN, blocks, Citation.of(voices));
    }

    private static Optional<Paragraph> lead(Story story) {
        return story.paragraphs().stream().filter(paragraph -> paragraph.number() != Paragraph.HEADLINE).findFirst();
    }

    private static void add(List<Block> blocks, String key, List<CitedPassage> passages) {
        if (!passages.isEmpty()) {
            blocks.add(new Block.Divider());
            blocks.add(Texts.line(key));
            blocks.addAll(new PassageBlocks(_ -> Optional.empty()).within(passages));
        }
    }

    /** The first words of each who speaks; rather their own than the reporter's. */
    private List<CitedPassage> voices(Story story) {
        Map<Speaker, CitedPassage> voices = new LinkedHashMap<>();
        for (Paragraph paragraph : story.paragraphs().stream().limit(PARAGRAPHS).toList()) {
            for (Passage passage : index.paragraph(story.id(), paragraph.number())) {
                Quotation quotation = passage.quotation();
                if (quotation != null && !(quotation.speaker() instanceof Speaker.Unknown)) {
                    voices.merge(quotation.speaker(), new CitedPassage(story, passage, 1), Listing::rather);
                }
            }
        }
        return voices.values().stream().limit(SPEAKERS).toList();
    }

    private static CitedPassage rather(CitedPassage first, CitedPassage later) {
        return first.isSpoken() || !later.isSpoken() ? first : later;
    }

    /** Speakers whose name holds what is typed, those first who are quoted most. */
    List<String> speakers(String typed) {
        return index.names().speakers().stream().filter(name -> holds(name, typed)).toList();
    }

    /** Names of stories that hold what is typed themselves or in their title. */
    List<String> stories(String typed) {
        return index.names().titles().entrySet().stream()
                .filter(story -> holds(story.getKey().value(), typed) || holds(story.getValue(), typed))
                .map(story -> story.getKey().value()).sorted().toList();
    }

    private static boolean holds(String name, String typed) {
        return name.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
