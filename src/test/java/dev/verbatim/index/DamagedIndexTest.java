package dev.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks fail and people kill programs: a damaged index either answers truly or says what to do. */
class DamagedIndexTest {
    private static final String WORDS = "The tram runs.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.99})
    void aTruncatedGenerationSaysWhatToDo(double kept) throws IOException {
        givenAnIndex();
        Path generation = files().stream().filter(file -> name(file).startsWith("segments_")).findFirst().orElseThrow();
        byte[] bytes = Files.readAllBytes(generation);
        Files.write(generation, java.util.Arrays.copyOf(bytes, (int) (bytes.length * kept)));

        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(() -> PassageIndex.open(new IndexSettings(folder)))
                .withMessageContaining(folder.toString()).withMessageContaining("verbatim index --full makes it anew");
    }

    @Test
    void aMissingFileSaysWhatToDo() throws IOException {
        givenAnIndex();
        for (Path file : files()) {
            if (name(file).endsWith(".cfs")) {
                Files.delete(file);
            }
        }

        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(() -> PassageIndex.open(new IndexSettings(folder)))
                .withMessageContaining("verbatim index --full makes it anew");
    }

    @Test
    void whateverBitFlipsTheAnswerIsTrueOrRefused() throws IOException {
        givenAnIndex();
        Random random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            List<Path> files = files();
            Path file = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(file);
            if (whole.length > 0) {
                int at = random.nextInt(whole.length);
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, damaged);
                refused += isRefused(name(file) + " at " + at) ? 1 : 0;
                Files.write(file, whole);
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    private boolean isRefused(String damage) {
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            // A flip in the format's name makes the index anew, and empty: the next gathering fills it.
            assertThat(Samples.find(index, "tram")).as(damage).isIn(List.of(WORDS), List.of());
            return false;
        } catch (IndexException said) {
            assertThat(said).as(damage).hasMessageContaining("verbatim index --full makes it anew");
            return true;
        }
    }

    @Test
    void whateverFileIsCutShortTheAnswerIsTrueOrRefusedAndMakingItAnewHelps() throws IOException {
        givenAnIndex();
        Random random = new Random(12);
        int refused = 0;
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[]{0, random.nextInt(whole.length + 1), Math.max(0, whole.length - 1)}) {
                Files.write(file, java.util.Arrays.copyOf(whole, length));
                refused += isRefused(name(file) + " cut to " + length) ? 1 : 0;
                Files.write(file, whole);
            }
        }
        assertThat(refused).isGreaterThan(5);
    }

    @Test
    void whateverFileIsBrokenMakingTheIndexAnewHeals() throws IOException {
        givenAnIndex();
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, new byte[whole.length / 2]);

            try (PassageIndex healed = PassageIndex.openOrHeal(new IndexSettings(folder))) {
                try (Rebuild rebuild = healed.rebuild()) {
                    Samples.put(rebuild.index(), Samples.entry("a", WORDS));
                    rebuild.swap();
                }
                assertThat(Samples.find(healed, "tram")).as(name(file)).containsExactly(WORDS);
            }
        }
    }

    @Test
    void whatIsNotOursIsLeftAloneWhenHealing() throws IOException {
        givenAnIndex();
        Path note = Files.writeString(folder.resolve("README.md"), "The index lies here.");
        for (Path file : files()) {
            if (name(file).startsWith("segments_")) {
                Files.write(file, new byte[3]);
            }
        }

        PassageIndex.openOrHeal(new IndexSettings(folder)).close();

        assertThat(note).hasContent("The index lies here.");
        assertThat(files()).hasSize(3);
    }

    /** A bot that runs answers from the generation that it has open. */
    @Test
    void whatIsDeletedWhileItAnswersGoesOnAnswering() throws IOException {
        givenAnIndex();
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            assertThat(Samples.find(index, "tram")).containsExactly(WORDS);
            for (Path file : files()) {
                Files.delete(file);
            }
            assertThat(Samples.find(index, "tram")).containsExactly(WORDS);
        }
    }

    @Test
    void anIndexOfAnotherFormatIsMadeAnew() throws IOException {
        givenAnIndex();
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("verbatim-format", "0").entrySet());
            writer.commit();
        }

        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            assertThat(index.stamps()).isEmpty();
            Samples.put(index, Samples.entry("a", WORDS));
        }
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            assertThat(Samples.find(index, "tram")).containsExactly(WORDS);
        }
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatExceptionOfType(IndexException.class).isThrownBy(() -> PassageIndex.open(new IndexSettings(file)))
                .withMessageContaining(file.toString());
    }

    private void givenAnIndex() {
        Samples.indexOf(folder, Samples.entry("a", WORDS)).close();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
