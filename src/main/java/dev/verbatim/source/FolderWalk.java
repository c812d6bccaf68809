package dev.verbatim.source;

import dev.verbatim.document.Format;
import dev.verbatim.document.Unreadable;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One walk through a folder. Finds the files by their names and attributes alone. */
final class FolderWalk implements FileVisitor<Path> {
    private static final Pattern STORY_NAME = Pattern.compile("(.+)\\.(?:txt|md|html?|xhtml|pdf|docx)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Would break the lines of lists and reports, or is half of a letter. */
    private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final Path root;
    private final String prefix;
    private final Shelf shelf;
    private final SortedMap<StoryId, List<Path>> stories = new TreeMap<>();
    private final List<Entry> refused = new ArrayList<>();

    private FolderWalk(Path root, String prefix, Shelf shelf) {
        this.root = root;
        this.prefix = prefix;
        this.shelf = shelf;
    }

    /**
     * Walks once.
     *
     * @param root a real path
     * @param prefix what the stories' names begin with
     * @param shelf where the text of documents is kept; when it lies inside the folder, it is passed over
     */
    static List<Entry> of(Path root, String prefix, Shelf shelf) throws IOException {
        FolderWalk walk = new FolderWalk(root, prefix, shelf);
        Files.walkFileTree(root, walk);
        List<Entry> entries = new ArrayList<>(walk.refused);
        walk.stories.forEach((id, files) -> entries.add(walk.entry(id, files)));
        return entries.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    /** A text beside a document of that name is the document's own. */
    private Entry entry(StoryId id, List<Path> all) {
        List<Path> texts = all.stream().filter(file -> Format.ofFile(file.toString()).isEmpty()).toList();
        List<Path> files = texts.isEmpty() ? all : texts;
        if (files.size() > 1) {
            String names = files.stream().map(file -> String.valueOf(file.getFileName())).sorted()
                    .collect(Collectors.joining(" and "));
            return new RefusedEntry(id, names + " would be the same story: rename or delete one");
        }
        try {
            return StoryFile.of(root, id, files.getFirst(), shelf);
        } catch (IOException gone) {
            return new RefusedEntry(id, "can't be reached: a link to nothing, or a file that you may not read");
        } catch (Unreadable unreadable) {
            return new RefusedEntry(id, unreadable.reason());
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean isOther = isHidden(folder) || folder.equals(shelf.folder());
        return !folder.equals(root) && isOther ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Matcher story = STORY_NAME.matcher(String.valueOf(file.getFileName()));
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
            refuseFolder(file, "a link to a folder: name that folder as a source of its own");
        } else if (story.matches()) {
            add(idOf(file.resolveSibling(story.group(1))), file);
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(String id, Path file) {
        if (id.isBlank() || !id.equals(printable(id))) {
            refused.add(new RefusedEntry(new StoryId(printable(idOf(file))),
                    "a name that can't be printed: rename the file"));
        } else {
            stories.computeIfAbsent(new StoryId(id), any -> new ArrayList<>()).add(file);
        }
    }

    /** A folder inside that may not be opened. When it is the root, the source as a whole can't be reached. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        return passOver(file, failure);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        return failure == null ? FileVisitResult.CONTINUE : passOver(folder, failure);
    }

    private FileVisitResult passOver(Path path, IOException failure) throws IOException {
        if (path.equals(root)) {
            throw failure;
        }
        if (!isHidden(path)) {
            refuseFolder(path, "can't be opened: allow the bot to read it");
        }
        return FileVisitResult.CONTINUE;
    }

    /** Under a name that no story can have. */
    private void refuseFolder(Path folder, String reason) {
        refused.add(new RefusedEntry(new StoryId(printable(idOf(folder)) + "/"), reason));
    }

    private static String printable(String name) {
        return NOT_PRINTABLE.matcher(name).replaceAll("\uFFFD");
    }

    private String idOf(Path path) {
        return prefix + root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
