package dev.verbatim.gather;

import dev.verbatim.source.Source;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each source's last gathering refused. Safe for use by several threads. */
final class Standing {
    private final Map<String, List<Refusal>> refused = new ConcurrentHashMap<>();

    void note(List<Source> sources, Order order, List<Refusal> now) {
        sources.stream().map(Source::name).filter(order::includes).forEach(name -> refused.put(name,
                now.stream().filter(refusal -> refusal.source().equals(name)).toList()));
    }

    /** In the sources' order. */
    List<Refusal> refused(List<Source> sources) {
        return sources.stream().flatMap(source -> refused.getOrDefault(source.name(), List.of()).stream()).toList();
    }
}
