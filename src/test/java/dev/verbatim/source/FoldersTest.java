package dev.verbatim.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldersTest {
    @Test
    void aFolderIsCalledByItsLastPartAsLongAsThatTellsItFromTheOthers() {
        Path root = Path.of("news").toAbsolutePath();

        assertThat(Folders.sources(List.of(settings("north/stories"), settings("south/stories"), settings("wire"))))
                .extracting(Source::name)
                .containsExactly(root.resolve("north/stories").toString(), root.resolve("south/stories").toString(),
                        "wire");
    }

    @Test
    void aFolderNamedTwiceIsReadOnce() {
        assertThat(Folders.sources(List.of(settings("wire"), settings("south/../wire")))).extracting(Source::name)
                .containsExactly("wire");
    }

    private static FolderSettings settings(String folder) {
        return new FolderSettings(Path.of("news", folder));
    }
}
