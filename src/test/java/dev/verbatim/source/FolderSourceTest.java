package dev.verbatim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.verbatim.story.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    @TempDir
    Path outside;

    private Path folder;

    @BeforeEach
    void givenAFolder() throws IOException {
        folder = Files.createDirectory(outside.resolve("stories"));
    }

    @Test
    void listsStoriesOfAllFoldersInTheOrderOfTheirIds() throws IOException {
        write("b.txt", "Two.");
        write("a/z.md", "One.");
        write("É.TXT", "Four.");
        write("Ä b/ı.txt", "Five.");
        write("c.v2.txt", "Three.");

        assertThat(ids()).containsExactly("a/z", "b", "c.v2", "Ä b/ı", "É");
    }

    @Test
    void theOrderIsTheSameInTurkey() throws IOException {
        write("I.txt", "One.");
        write("i.TXT", "Two.");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(ids()).containsExactly("I", "i");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void passesOverWhatIsHiddenAndWhatIsNoStory() throws IOException {
        write(".hidden.txt", "No.");
        write(".git/config.txt", "No.");
        write("picture.png", "No.");
        write("lonely.yml", "title: No");
        write(".txt", "No.");

        assertThat(ids()).isEmpty();
    }

    @Test
    void isCalledWhatTheFolderIsCalled() {
        assertThat(source().name()).isEqualTo("stories");
    }

    @Test
    void readsTheTextToTheLetter() throws IOException {
        String text = "\uFEFFIt rained\u00A0today,\r\n“she said\u200B”.\r\r\nÂ\u00A0Broken â€œmarks. \uD83D\uDE00\n";
        write("a.txt", text);

        assertThat(read("a").text()).isEqualTo(text);
    }

    @Test
    void aFolderThatIsNotThereCantBeListed() throws IOException {
        Files.delete(folder);

        assertThatThrownBy(() -> source().list()).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Source source = Folders.sources(List.of(new FolderSettings(write("a.txt", "It rained.")))).getFirst();

        assertThatThrownBy(source::list).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void refusesNamesThatCantBePrinted() throws IOException {
        write("a\nb.txt", "It rained.");
        write(" .txt", "It rained.");
        write("c\u0007/a.txt", "It rained.");

        assertThat(ids()).containsExactly(" .txt", "a\uFFFDb.txt", "c\uFFFD/a.txt");
        assertThat(refusal(" .txt")).isEqualTo("a name that can't be printed: rename the file");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Files.write(folder.resolve("latin.txt"), "It rained in Orléans.".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("cut.txt"), new byte[]{'a', (byte) 0xE2, (byte) 0x80});
        write("nul.txt", "é\0x");
        write("empty.txt", "");
        write("blank.txt", " \n\u00A0\uFEFF\n");
        Files.write(folder.resolve("wide.txt"), "\uFEFFwide".getBytes(StandardCharsets.UTF_16LE));

        assertThat(refusal("latin")).isEqualTo("latin.txt is not UTF-8 at byte 16: save it as UTF-8");
        assertThat(refusal("cut")).isEqualTo("cut.txt is not UTF-8 at byte 1: save it as UTF-8");
        assertThat(refusal("nul")).startsWith("nul.txt holds a NUL at byte 2");
        assertThat(refusal("empty")).isEqualTo("empty.txt holds no text: put the story in, or delete the file");
        assertThat(refusal("blank")).isEqualTo("blank.txt holds no text: put the story in, or delete the file");
        assertThat(refusal("wide")).isEqualTo("wide.txt is not UTF-8 at byte 0: save it as UTF-8");
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        Files.write(folder.resolve("large.txt"), new byte[20_000_001]);

        assertThat(refusal("large")).isEqualTo("large.txt is larger than 20000 kB: cut it into parts");
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        write("a.txt", "One.");
        write("a.md", "Two.");
        write("b.txt", "Three.");

        assertThat(ids()).containsExactly("a", "b");
        assertThat(refusal("a")).isEqualTo("a.md and a.txt would be the same story: rename or delete one");
    }

    @Test
    void refusesLinksThatLeaveTheFolder() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.txt"), "Hidden.");
        Files.createSymbolicLink(folder.resolve("leak.txt"), secret);
        Files.createSymbolicLink(folder.resolve("away"), outside);
        Files.createSymbolicLink(folder.resolve("nothing.txt"), outside.resolve("gone.txt"));
        write("a.txt", "One.");
        Files.createSymbolicLink(folder.resolve("a.yml"), outside.resolve("secret.txt"));

        assertThat(ids()).containsExactly("a", "away/", "leak", "nothing");
        assertThat(refusal("leak")).isEqualTo("leak.txt is a link that leaves the folder: put the file itself there");
        assertThat(refusal("a")).isEqualTo("a.yml is a link that leaves the folder: put the file itself there");
        assertThat(refusal("away/")).isEqualTo("a link to a folder: name that folder as a source of its own");
        assertThat(refusal("nothing")).startsWith("can't be reached: a link to nothing");
    }

    @Test
    void followsALinkToAFileInside() throws IOException {
        write("a.txt", "It rained.");
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("a.txt"));

        assertThat(read("b").text()).isEqualTo("It rained.");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        write("a.txt", "It rained.");
        Path link = Files.createSymbolicLink(outside.resolve("link"), folder);

        assertThat(Folders.sources(List.of(new FolderSettings(link))).getFirst().list())
                .extracting(entry -> entry.id().value())
                .containsExactly("a");
    }

    @Test
    void aFileChangedIntoALinkAfterListingIsNotFollowed() throws IOException {
        write("a.txt", "It rained.");
        Entry entry = entry("a");
        Files.delete(folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("a.txt"), Files.writeString(outside.resolve("secret"), "Hidden."));

        assertThat(entry.read()).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void aFileGoneAfterListingIsRefused() throws IOException {
        write("a.txt", "It rained.");
        Entry entry = entry("a");
        Files.delete(folder.resolve("a.txt"));

        assertThat(entry.read()).isEqualTo(new Reading.Refused(
                "a.txt can't be read: see that it is there and that the bot may read it"));
    }

    @Test
    void refusesAFolderThatMayNotBeOpened() throws IOException {
        write("shut/a.txt", "It rained.");
        Files.setPosixFilePermissions(folder.resolve("shut"), PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(folder.resolve("shut"))).as("this user may read everything").isFalse();
            assertThat(refusal("shut/")).isEqualTo("can't be opened: allow the bot to read it");
        } finally {
            Files.setPosixFilePermissions(folder.resolve("shut"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void theStampStaysWhileNothingChanges() throws IOException {
        write("a.txt", "It rained.");
        write("a.yml", "title: Rain");
        String before = entry("a").stamp();
        entry("a").read();
        write("b.txt", "Another.");

        assertThat(entry("a").stamp()).isEqualTo(before);
        assertThat(entry("a").size()).isEqualTo(10);
    }

    @Test
    void theStampChangesWithTheStoryAndItsSidecar() throws IOException {
        write("a.txt", "It rained.");
        String first = entry("a").stamp();
        write("a.yml", "title: Rain");
        String described = entry("a").stamp();
        write("a.yml", "title: Snow!");
        String redescribed = entry("a").stamp();
        write("a.txt", "It snowed all day.");
        String rewritten = entry("a").stamp();
        Files.delete(folder.resolve("a.yml"));

        assertThat(List.of(first, described, redescribed, rewritten, entry("a").stamp())).doesNotHaveDuplicates();
    }

    @Test
    void theStampChangesEvenWhenSizeAndTimeAreSetBack() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).as("only Unix keeps the time of such changes")
                .contains("unix");
        Path file = write("a.txt", "It rained.");
        FileTime time = Files.getLastModifiedTime(file);
        String before = entry("a").stamp();

        // Again and again, for the file system's clock may tick slowly.
        await().untilAsserted(() -> {
            write("a.txt", "It snowed.");
            Files.setLastModifiedTime(file, time);
            assertThat(entry("a").stamp()).isNotEqualTo(before);
        });
    }

    @Test
    void refusedEntriesKeepTheirStamp() throws IOException {
        write("a.txt", "One.");
        write("a.md", "Two.");

        assertThat(entry("a").stamp()).isEqualTo(entry("a").stamp()).isNotEmpty();
    }

    private Source source() {
        return Folders.sources(List.of(new FolderSettings(folder))).getFirst();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> ids() throws IOException {
        return source().list().stream().map(entry -> entry.id().value()).toList();
    }

    private Entry entry(String id) throws IOException {
        return source().list().stream().filter(entry -> entry.id().value().equals(id)).findFirst().orElseThrow();
    }

    private Story read(String id) throws IOException {
        Reading reading = entry(id).read();
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).story();
    }

    private String refusal(String id) throws IOException {
        Reading reading = entry(id).read();
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).reason();
    }
}
