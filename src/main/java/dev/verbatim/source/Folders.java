package dev.verbatim.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names folders for users: by their last part, or whole where two folders would share it. */
public final class Folders {
    private Folders() {}

    /** A source for each folder, in order, each with a name of its own. */
    public static List<Source> sources(List<FolderSettings> settings) {
        List<Path> folders = settings.stream().map(each -> each.folder().toAbsolutePath().normalize()).distinct()
                .toList();
        Map<String, Long> shared = folders.stream()
                .collect(Collectors.groupingBy(Folders::lastPart, Collectors.counting()));
        return folders.stream().<Source>map(folder -> {
            String last = lastPart(folder);
            return new FolderSource(folder, shared.getOrDefault(last, 0L) > 1 ? folder.toString() : last);
        }).toList();
    }

    private static String lastPart(Path folder) {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }
}
