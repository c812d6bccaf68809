package dev.verbatim.index;

import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The index of all passages, on disk.
 *
 * <p>It moves from one complete generation to the next, each a Lucene commit: a {@link IndexUpdate} shows nothing until it
 * commits, a {@link Rebuild} nothing until it swaps, and a search sees one generation from beginning to end. Whenever the
 * process dies, the disk holds the last generation that was committed. Safe for use by several threads; one process at a
 * time may update it, any number may search, and they see what it commits.
 *
 * <p>All methods throw {@link IndexException} when the disk fails them.
 */
public final class PassageIndex implements AutoCloseable {
    private final Path folder;
    private final Storage storage;
    private final Trouble trouble;
    private final Directory directory;
    private final EnglishText analyzer = new EnglishText();
    private final RelatedWords related;
    private final Searchers searchers;
    private final SourceViews views;
    private final NameList names;
    private final @Nullable Set<String> sources;

    /** @param folder made when it is missing */
    PassageIndex(Path folder, Storage storage) throws IOException {
        this.folder = folder;
        this.storage = storage;
        this.trouble = new Trouble(folder);
        Files.createDirectories(folder);
        this.directory = storage.open(folder);
        this.views = new SourceViews();
        this.names = new NameList();
        this.related = new RelatedWords(analyzer);
        this.sources = null;
        try {
            Writers.prepare(directory, analyzer);
            this.searchers = new Searchers(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private PassageIndex(PassageIndex whole, Set<String> sources) {
        this.folder = whole.folder;
        this.storage = whole.storage;
        this.trouble = whole.trouble;
        this.directory = whole.directory;
        this.searchers = whole.searchers;
        this.views = whole.views;
        this.names = whole.names;
        this.related = whole.related;
        this.sources = sources;
    }

    /**
     * The same index for who may see only some sources: in whatever way it is searched, and whichever story is asked for
     * by name, the stories of others are not there. It closes with this one.
     *
     * @param names of sources; with none, there is nothing
     */
    public PassageIndex within(Set<String> names) {
        return new PassageIndex(this, sources == null ? Set.copyOf(names) : both(sources, names));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Opens the index, and makes an empty one where there is none. Reads all of it once, to see that it is whole. */
    public static PassageIndex open(IndexSettings settings) {
        return new Opening(settings.folder(), Storage.DISK).plain();
    }

    /** Opens the index; one that is damaged is deleted, and an empty one made in its place. */
    public static PassageIndex openOrHeal(IndexSettings settings) {
        return new Opening(settings.folder(), Storage.DISK).healed();
    }

    /** The passages that fit best, best first; equal ones by newest day, then story, then place. */
    public List<Hit> search(Search search) {
        return withSearcher(searcher -> new PassageSearch(searcher, analyzer, related).run(search));
    }

    /** The same, but a quarter of them may be others that stand around the best ones: they need not share a word. */
    public List<Hit> searchAround(Search search) {
        return withSearcher(searcher -> new PassageSearch(searcher, analyzer, related).runAround(search));
    }

    /**
     * Passages in the order of the days that they tell of, oldest first; those of no known day count as the oldest.
     *
     * @param speaker only what speakers of this name said; null for whatever tells its day
     * @param limit how many at the most
     */
    public List<Hit> timeline(@Nullable String speaker, Scope scope, int limit) {
        return timeline(speaker, scope, new Part(Part.Order.OLDEST_FIRST, 0, limit)).hits();
    }

    /** A part of these passages, in the order of their days. */
    public Listed timeline(@Nullable String speaker, Scope scope, Part part) {
        return withSearcher(searcher -> new Timeline(searcher, analyzer).run(speaker, scope, part));
    }

    /** How long each of all these passages is, in UTF-16 units, in the order of their days. */
    public List<Integer> lengths(@Nullable String speaker, Scope scope, Part.Order order) {
        return withSearcher(searcher -> new Timeline(searcher, analyzer).lengths(speaker, scope, order));
    }

    /** The passages of one paragraph, in order. */
    public List<Passage> paragraph(StoryId story, int number) {
        return withSearcher(searcher -> new Stories(searcher).paragraph(story, number));
    }

    /** Who and what can be asked about by name. Takes a while once a generation, then no time. */
    public Names names() {
        return withSearcher(names::of);
    }

    /**
     * The passages in whose sentence or paragraph words stand most nearly as they are given, best first.
     *
     * @param limit how many at the most
     * @return nothing where all of the words are too common to be looked for (“it is not to be”)
     */
    public Optional<List<Hit>> quoted(String words, Scope scope, int limit) {
        return withSearcher(searcher -> new QuotedSearch(searcher, analyzer).run(words, scope, limit));
    }

    /** The passages of a story whose own words reach into a span, in order. */
    public List<Passage> passages(StoryId story, Span span) {
        return withSearcher(searcher -> new QuotedSearch(searcher, analyzer).passages(story, span));
    }

    /** The speaker most often heard whose name has all of some words: {@code Ian Bremmer} for “Bremmer”. */
    public Optional<String> speaker(String words) {
        return withSearcher(searcher -> new NameLookup(searcher, analyzer).speaker(words));
    }

    /** A name as the stories spell it, for a word that none of them has: {@code Zelenskyy} for “Zelinsky”. */
    public Optional<String> spelt(String word) {
        return withSearcher(searcher -> new NameLookup(searcher, analyzer).spelt(word));
    }

    /** All stories that are indexed. */
    public Map<StoryId, Stamp> stamps() {
        return withSearcher(searcher -> new Stories(searcher).stamps());
    }

    public Optional<StoredStory> story(StoryId id) {
        return withSearcher(searcher -> new Stories(searcher).find(id));
    }

    /** Stories that are this one at another outlet, or once more, the most alike first; a few at the most. */
    public List<Story> nearDuplicates(StoryId story) {
        return withSearcher(searcher -> new NearDuplicates(searcher).of(story));
    }

    /**
     * Begins to change the index. Close it, whatever happens.
     *
     * @throws IndexException also when another process or thread is changing it
     */
    public IndexUpdate update() {
        return writing(() -> new IndexUpdate(Writers.open(directory, analyzer), searchers::refresh, trouble));
    }

    /** Begins to make the index anew, or goes on where an earlier rebuild ended. Close it, whatever happens. */
    public Rebuild rebuild() {
        Path beside = folder.resolve(Rebuild.FOLDER);
        return new Rebuild(this, new Opening(beside, storage).unfinished(), beside);
    }

    /** Whether it was {@link #complete completed}. */
    boolean isComplete() {
        return writing(() -> Writers.isComplete(directory));
    }

    /** Notes on disk that nothing is to come. */
    void complete() {
        writing(() -> {
            try (IndexWriter writer = Writers.open(directory, analyzer)) {
                Writers.commitComplete(writer);
                return this;
            }
        });
    }

    /** All that this index holds goes and all that the other holds comes, in one commit. */
    void replaceWith(PassageIndex other) {
        writing(() -> {
            try (IndexWriter writer = Writers.anew(directory, analyzer)) {
                writer.addIndexes(other.directory);
                Writers.commit(writer);
                searchers.refresh();
                return this;
            }
        });
    }

    /** Deletes its files; then it can only be closed. */
    void wipe() {
        writing(() -> {
            Writers.wipe(directory);
            return this;
        });
    }

    @Override
    public void close() {
        try (directory; analyzer; searchers) {
            // Closes in the reverse order.
        } catch (IOException e) {
            throw trouble.reading(e);
        }
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private <T> T writing(Step<T> step) {
        try {
            return step.run();
        } catch (LockObtainFailedException e) {
            throw trouble.busy(e);
        } catch (IOException e) {
            throw trouble.writing(e);
        }
    }

    private <T> T withSearcher(Searchers.Use<T> use) {
        try {
            return searchers.with(searcher -> use.apply(views.of(searcher, sources)));
        } catch (IOException e) {
            throw trouble.reading(e);
        }
    }
}
