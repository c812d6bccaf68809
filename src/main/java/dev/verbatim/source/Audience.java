package dev.verbatim.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which servers see which sources, as the configuration says. A source that it does not know is seen by nobody. */
public final class Audience {
    private final Map<String, Optional<Set<Long>>> servers = new LinkedHashMap<>();

    /** Names the sources as everything that makes sources of these settings does. */
    public Audience(List<? extends SourceSettings> settings) {
        new Naming(settings).names()
                .forEach((name, each) -> servers.put(name, Optional.ofNullable(each.terms().servers())));
    }

    /** The names of the sources that a server sees; 0 for who is in no server, and sees what all see. */
    public Set<String> of(long server) {
        return servers.entrySet().stream().filter(each -> each.getValue().map(ids -> ids.contains(server)).orElse(true))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }
}
