package dev.verbatim.source;

import dev.verbatim.document.Content;
import dev.verbatim.document.Details;
import dev.verbatim.document.Document;
import dev.verbatim.document.Format;
import dev.verbatim.document.StoryReader;
import dev.verbatim.document.Unreadable;
import dev.verbatim.document.Utf8;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A story's file and, beside it, the file that tells where the story comes from.
 *
 * <p>The stamp is made of both files' sizes, times of change and (on Unix) times of the last change of any attribute, so
 * that listing reads nothing. Missed: on Windows, a change that keeps the size and sets the old time again; everywhere,
 * two changes that keep the size within one tick of the file system's clock.
 *
 * @param sidecar or null when there is none
 */
record StoryFile(StoryId id, Path file, @Nullable Path sidecar, String stamp, long size, Shelf shelf) implements Entry {
    private static final int LARGEST_SIDECAR = 200_000;

    /** Told when the way from documents to text changes, so that all are read again. */
    private static final String CONVERSION = "text-1+";

    /** @param root a real path, outside of which nothing is read */
    static StoryFile of(Path root, StoryId id, Path file, Shelf shelf) throws IOException, Unreadable {
        Path real = inside(root, file);
        Path beside = file.resolveSibling(id.value().substring(id.value().lastIndexOf('/') + 1) + ".yml");
        if (Files.notExists(beside, LinkOption.NOFOLLOW_LINKS)) {
            return new StoryFile(id, real, null, stampOf(real), Files.size(real), shelf);
        }
        Path sidecar = inside(root, beside);
        return new StoryFile(id, real, sidecar, stampOf(real) + "+" + stampOf(sidecar), Files.size(real), shelf);
    }

    /** The walk follows no folder's link, so only the file itself can be one. */
    private static Path inside(Path root, Path file) throws IOException, Unreadable {
        Path real = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        if (!real.startsWith(root)) {
            throw new Unreadable(file.getFileName() + " is a link that leaves the folder: put the file itself there");
        }
        if (!Files.isRegularFile(real)) {
            throw new Unreadable(file.getFileName() + " is not a plain file: put one there, or delete it");
        }
        return real;
    }

    private static String stampOf(Path real) throws IOException {
        boolean unix = real.getFileSystem().supportedFileAttributeViews().contains("unix");
        Map<String, Object> attributes = Files.readAttributes(real, unix
                ? "unix:size,lastModifiedTime,ctime"
                : "size,lastModifiedTime");
        String conversion = Format.ofFile(nameOf(real)).isPresent() ? CONVERSION : "";
        return conversion + attributes.get("size") + "-" + nanoseconds(attributes.get("lastModifiedTime")) + "-"
                + nanoseconds(attributes.get("ctime"));
    }

    private static long nanoseconds(@Nullable Object time) {
        return time instanceof FileTime known ? known.to(TimeUnit.NANOSECONDS) : 0;
    }

    @Override
    public Reading read() {
        try {
            Details beside = sidecar == null
                    ? Details.NONE
                    : Details.read(nameOf(sidecar), Utf8.read(sidecar, LARGEST_SIDECAR));
            Optional<Format> format = Format.ofFile(nameOf(file));
            return new Reading.Read(format.isPresent() ? converted(format.get(), beside) : text(beside));
        } catch (Unreadable unreadable) {
            return new Reading.Refused(unreadable.reason());
        }
    }

    private Story text(Details beside) throws Unreadable {
        return new StoryReader(id, nameOf(file), Utf8.read(file, Format.LARGEST)).read(beside);
    }

    /** The text that was made of it is kept: it is what will be quoted. */
    private Story converted(Format format, Details beside) throws Unreadable {
        Document document = format.read(Content.ofFile(nameOf(file), Utf8.bytes(file, Format.LARGEST)));
        String text = document.text();
        try {
            shelf.write(id.value() + ".txt", text);
        } catch (IOException full) {
            throw new Unreadable("the text of " + nameOf(file) + " can't be kept: see that there is room in "
                    + shelf.folder() + " and that the bot may write there");
        }
        return new StoryReader(id, nameOf(file), text).read(beside.orElse(document.details()));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
