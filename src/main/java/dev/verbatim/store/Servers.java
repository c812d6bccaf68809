package dev.verbatim.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The settings of each server. They are looked at for each question, so all of them are kept at hand; only servers that
 * set something take room.
 */
public final class Servers {
    private static final int MOST_VALUES = 200;
    private static final int LONGEST_VALUE = 200;

    private final Database database;
    private volatile Map<Long, ServerSettings> settings = Map.of();

    Servers(Database database) {
        this.database = database;
        reload();
    }

    /** What the server's admins have set, or {@link ServerSettings#NONE}. */
    public ServerSettings of(long server) {
        return settings.getOrDefault(server, ServerSettings.NONE);
    }

    /**
     * Changes a server's settings; of changes at the same time none is lost.
     *
     * @return the settings as they are now
     * @throws IllegalArgumentException when they hold too many or too long values; nothing is changed then
     */
    public synchronized ServerSettings change(long server, UnaryOperator<ServerSettings> change) {
        ServerSettings now = change.apply(of(server));
        List<Setting> rows = Setting.of(server, now);
        if (rows.size() > MOST_VALUES || rows.stream().anyMatch(row -> row.value().length() > LONGEST_VALUE)) {
            throw new IllegalArgumentException("more settings than a server may have");
        }
        database.atOnce(() -> {
            database.update("DELETE FROM setting WHERE server = ?", server);
            rows.forEach(row -> database.update("INSERT INTO setting (server, kind, value) VALUES (?, ?, ?)",
                    row.server(), row.kind().name(), row.value()));
        });
        reload();
        return now;
    }

    final synchronized void reload() {
        List<Setting> all = database.rows("SELECT server, kind, value FROM setting ORDER BY server, kind, value",
                row -> new Setting(row.getLong(1), Kind.valueOf(row.getString(2)), row.getString(3)));
        settings = all.stream().collect(Collectors.groupingBy(Setting::server,
                Collectors.collectingAndThen(Collectors.toList(), Setting::settings)));
    }

    private enum Kind {
        LANGUAGE, STORIES, ADMIN_ROLE, ALLOWED_CHANNEL, DENIED_CHANNEL
    }

    /** One row: a setting's only value, or one of several. */
    private record Setting(long server, Kind kind, String value) {
        static List<Setting> of(long server, ServerSettings settings) {
            List<Setting> rows = new ArrayList<>();
            String language = settings.language();
            if (language != null) {
                rows.add(new Setting(server, Kind.LANGUAGE, language));
            }
            settings.stories().forEach(name -> rows.add(new Setting(server, Kind.STORIES, name)));
            add(rows, server, Kind.ADMIN_ROLE, settings.adminRoles());
            add(rows, server, Kind.ALLOWED_CHANNEL, settings.allowed());
            add(rows, server, Kind.DENIED_CHANNEL, settings.denied());
            return rows;
        }

        private static void add(List<Setting> rows, long server, Kind kind, Set<Long> ids) {
            ids.forEach(id -> rows.add(new Setting(server, kind, Long.toString(id))));
        }

        static ServerSettings settings(List<Setting> rows) {
            return new ServerSettings(
                    values(rows, Kind.LANGUAGE, Function.identity()).stream().findFirst().orElse(null),
                    values(rows, Kind.STORIES, Function.identity()), values(rows, Kind.ADMIN_ROLE, Long::valueOf),
                    values(rows, Kind.ALLOWED_CHANNEL, Long::valueOf),
                    values(rows, Kind.DENIED_CHANNEL, Long::valueOf));
        }

        private static <T> Set<T> values(List<Setting> rows, Kind kind, Function<String, T> reading) {
            return rows.stream().filter(row -> row.kind() == kind).map(Setting::value).map(reading)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
