package dev.verbatim.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment loses nothing that it had written. */
@Timeout(60)
class KilledTest {
    @TempDir
    private Path folder;

    @RepeatedTest(3)
    void nothingWrittenIsLost() throws Exception {
        Path told = folder.resolve("told");
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Writer.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(told.toFile()).start();
        await().atMost(Duration.ofSeconds(50)).pollInterval(Duration.ofMillis(5)).until(() -> last(told) >= 25);
        writer.destroyForcibly().waitFor();
        long last = last(told);
        try (Store store = Store.open(new StoreSettings(folder), () -> Instant.EPOCH)) {
            assertThat(store.audit().of(1).getFirst().user()).isBetween(last, last + 1);
            assertThat(store.servers().of(last % 50 + 1).language()).isEqualTo("l" + last);
        }
    }

    /** The number of the last write that the process told of to the end. */
    private static long last(Path told) throws Exception {
        String lines = Files.readString(told);
        int end = lines.lastIndexOf('\n');
        return end < 0 ? 0 : Long.parseLong(lines.substring(lines.lastIndexOf('\n', end - 1) + 1, end).strip());
    }
}
