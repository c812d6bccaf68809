package dev.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicatesTest {
    @TempDir
    Path folder;

    private final Random random = new Random(11);

    @Test
    void theSameStoryAtAnotherOutletIsFoundAndNoOther() {
        List<String> report = paragraphs(12);
        try (PassageIndex index = Samples.indexOf(folder,
                Samples.entry("agency", text(report)),
                Samples.entry("paper", "By the staff of The Harbour\n\n" + text(report.subList(0, 9))),
                Samples.entry("other", text(paragraphs(12))), Samples.entry("caption", "Photograph."))) {
            assertThat(others(index, "agency")).containsExactly("paper");
            assertThat(others(index, "paper")).containsExactly("agency");
            assertThat(others(index, "other")).isEmpty();
            assertThat(others(index, "nowhere")).isEmpty();
        }
    }

    @Test
    void oneParagraphThatIsTheSameDoesNotMakeThemOne() {
        List<String> shared = paragraphs(2);
        try (PassageIndex index = Samples.indexOf(folder,
                Samples.entry("a", text(shared) + text(paragraphs(10))),
                Samples.entry("b", text(shared) + text(paragraphs(10))))) {
            assertThat(others(index, "a")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tram.", "Photograph: The Harbour",
            "One two three four five six seven eight nine ten."})
    void captionsAreNoStoriesThatCouldBeOne(String text) {
        try (PassageIndex index = Samples.indexOf(folder, Samples.entry("a", text), Samples.entry("b", text))) {
            assertThat(others(index, "a")).isEmpty();
        }
    }

    @Test
    void aStoryThatIsGoneOrNotToBeSeenIsNotToldOf() {
        String report = text(paragraphs(8));
        StoryEntry hidden = Samples.entry("hidden", report);
        try (PassageIndex index = Samples.indexOf(folder, Samples.entry("a", report), Samples.entry("b", report),
                new StoryEntry(hidden.story(), "another source", "", hidden.passages()))) {
            assertThat(others(index, "a")).containsExactlyInAnyOrder("b", "hidden");
            assertThat(others(index.within(Set.of("folder")), "a")).containsExactly("b");
            try (IndexUpdate update = index.update()) {
                update.remove(new StoryId("b"));
                update.commit();
            }
            assertThat(others(index, "a")).containsExactly("hidden");
        }
    }

    @Test
    void ofManyOnlyAFewAreTold() {
        String report = text(paragraphs(8));
        StoryEntry[] many = IntStream.range(0, 30).mapToObj(i -> Samples.entry("s" + i, report))
                .toArray(StoryEntry[]::new);
        try (PassageIndex index = Samples.indexOf(folder, many)) {
            assertThat(others(index, "s3")).hasSize(8).doesNotContain("s3");
        }
    }

    private static List<String> others(PassageIndex index, String story) {
        return index.nearDuplicates(new StoryId(story)).stream().map(Story::id).map(StoryId::value).toList();
    }

    private List<String> paragraphs(int count) {
        return IntStream.range(0, count).mapToObj(_ -> IntStream.range(0, 30)
                .mapToObj(_ -> "word" + random.nextInt(5000)).collect(Collectors.joining(" ", "The ", "."))).toList();
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs) + "\n\n";
    }
}
