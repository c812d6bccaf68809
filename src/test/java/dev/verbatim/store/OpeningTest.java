package dev.verbatim.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that can't be used is left as it is, and the message leads back. */
class OpeningTest {
    private static final long SERVER = 71;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void somethingToLose() {
        file = folder.resolve("verbatim.db");
        try (Store store = open()) {
            store.servers().change(SERVER, settings -> settings.withLanguage("de"));
        }
        open().close();
    }

    private Store open() {
        return Store.open(new StoreSettings(folder), () -> Instant.EPOCH);
    }

    private String refusal() {
        return assertThatExceptionOfType(StoreException.class).isThrownBy(this::open).actual().toString();
    }

    private void thenTheCopyLeadsBack() throws IOException {
        Files.copy(folder.resolve("verbatim.copy-2.db"), file, StandardCopyOption.REPLACE_EXISTING);
        try (Store store = open()) {
            assertThat(store.servers().of(SERVER).language()).isEqualTo("de");
        }
    }

    @Test
    void aDamagedFileIsToldWithTheWayBack() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);
        assertThat(refusal()).contains("damaged", file.toString(), "verbatim.copy-2.db");
        assertThat(refusal()).as("told again, not half opened").contains("damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        thenTheCopyLeadsBack();
    }

    @Test
    void whatIsNoDatabaseIsToldWithTheWayBack() throws IOException {
        Files.writeString(file, "this is no database at all, but long enough to look like one".repeat(100));
        assertThat(refusal()).contains("damaged", "verbatim.copy-2.db");
        thenTheCopyLeadsBack();
    }

    @Test
    void aNewerFormatIsToldWithTheWayBack() throws Exception {
        execute("PRAGMA user_version = 99");
        assertThat(refusal()).contains("newer Verbatim", "99", "verbatim.copy-2.db");
        thenTheCopyLeadsBack();
    }

    @Test
    void anOlderFormatIsBroughtUpToDate() throws Exception {
        execute("DROP TABLE left_server; PRAGMA user_version = 1");
        try (Store store = open()) {
            assertThat(store.servers().of(SERVER).language()).isEqualTo("de");
            store.leave(SERVER);
            assertThat(store.comeBack(SERVER)).isTrue();
        }
        assertThat(folder.resolve("verbatim.copy-1.db")).as("for the older Verbatim").exists();
    }

    @Test
    void anotherProgramsFileIsLeftAlone() throws Exception {
        execute("PRAGMA application_id = 7");
        assertThat(refusal()).contains("belongs to another program");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void twoAtOnceAreNotAllowed() {
        try (Store _ = open()) {
            assertThat(refusal()).contains("Another Verbatim is running");
        }
        open().close();
    }

    @Test
    void aFolderThatCannotBeIsTold() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Store.open(new StoreSettings(taken), () -> Instant.EPOCH))
                .withMessageContaining("data: folder:");
    }
}
