package dev.verbatim.store;

import java.nio.file.Path;
import java.time.Instant;

/** A program that writes until it is killed, and says after each write that it is done. */
final class Writer {
    private Writer() {}

    static void main(String[] arguments) {
        Store store = Store.open(new StoreSettings(Path.of(arguments[0])), () -> Instant.EPOCH);
        for (long role = 1;; role++) {
            long last = role;
            store.audit().note(1, role, "write", "");
            store.servers().change(role % 50 + 1, settings -> settings.withLanguage("l" + last));
            System.out.println(role);
        }
    }
}
