package dev.verbatim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README tells the truth. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern CLASS = Pattern.compile("`(dev\\.verbatim\\.[\\w.]+)`");

    @Test
    void everyClassThatItNamesExists() throws Exception {
        List<String> names = CLASS.matcher(Files.readString(README)).results().map(found -> found.group(1)).toList();

        assertThat(names).hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException());
    }

    @Test
    void theAnswerThatItShowsIsTheAnswer(@TempDir Path home) throws IOException {
        MatchResult shown = Pattern.compile("(?s)```\n\\$ ./verbatim ask \"(.+?)\"\n(.+?)```")
                .matcher(Files.readString(README))
                .results().findFirst().orElseThrow();

        Run run = new Program(home).run("", "ask", shown.group(1), "--stories", "stories");

        assertThat(run.out()).isEqualTo(shown.group(2));
    }
}
