package dev.verbatim.keep;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings when something in a folder, or in the folders inside it, may have changed. What changed is nobody's business
 * here: whoever hears it lists the folder, which also finds what was missed. Safe for use by several threads.
 *
 * <p>Known misses: network drives and some mounts of containers never ring, and a system watches only so many folders.
 */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Consumer<String> bell;
    private final @Nullable WatchService service;
    private final Map<WatchKey, String> names = new ConcurrentHashMap<>();

    /** @param bell told the name under which a folder is covered, on a thread of its own */
    FolderWatch(Consumer<String> bell) {
        this.bell = bell;
        this.service = service();
        if (service != null) {
            Thread.ofPlatform().daemon().name("folder-watch").start(() -> listen(service));
        }
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("Folders can't be watched here, so they are looked at every few seconds", e);
            return null;
        }
    }

    /**
     * Watches a folder and all that are in it now; those that are watched already stay so.
     *
     * @return whether all of it is watched
     */
    boolean cover(String name, Path folder) {
        if (service == null) {
            return false;
        }
        try {
            Files.walkFileTree(folder, new Registering(service, name, folder));
            return true;
        } catch (IOException e) {
            LOG.debug("{} can't be watched", folder, e);
            return false;
        }
    }

    private void listen(WatchService watched) {
        try {
            while (true) {
                WatchKey key = watched.take();
                key.pollEvents();
                String name = names.get(key);
                if (!key.reset()) {
                    names.remove(key);
                }
                if (name != null) {
                    bell.accept(name);
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException end) {
            LOG.debug("Folders are no longer watched");
        }
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }

    /** Hidden folders hold no stories, and there may be many in them. */
    private final class Registering extends SimpleFileVisitor<Path> {
        private final WatchService watched;
        private final String name;
        private final Path root;

        Registering(WatchService watched, String name, Path root) {
            this.watched = watched;
            this.name = name;
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            names.put(folder.register(watched, StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE), name);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
