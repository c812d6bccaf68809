package dev.verbatim.keep;

import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Progress;
import dev.verbatim.gather.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;

/** Tells the log what happens in the background: everything once, and nothing again every minute. */
final class Journal {
    private final Logger log;
    private final Map<String, List<Refusal>> told = new HashMap<>();
    private String trouble = "";
    private int nextProgress = 1;

    Journal(Logger log) {
        this.log = log;
    }

    /** Each time that another tenth of many stories is done. */
    void progress(Progress now) {
        int tenth = (int) (now.share() * 10);
        if (now.stories() == 0) {
            nextProgress = 1;
        } else if (now.allStories() >= 200 && tenth >= nextProgress) {
            nextProgress = tenth + 1;
            log.info("Reading the sources: {} of {} stories", now.stories(), now.allStories());
        }
    }

    void report(Set<String> sources, GatherReport report) {
        trouble = "";
        if (report.changedAnything()) {
            log.info("Read {}: {} added, {} changed, {} removed, {} refused", String.join(", ", sources),
                    report.added(),
                    report.changed(), report.removed(), report.refused().size());
        }
        sources.forEach(source -> tell(source,
                report.refused().stream().filter(refusal -> refusal.source().equals(source)).toList()));
    }

    private void tell(String source, List<Refusal> refused) {
        List<Refusal> fresh = new ArrayList<>(refused);
        fresh.removeAll(told.getOrDefault(source, List.of()));
        fresh.forEach(refusal -> log.warn("Refused {}/{}: {}", refusal.source(), refusal.story(), refusal.reason()));
        told.put(source, refused);
    }

    void trouble(String message) {
        if (!message.equals(trouble)) {
            log.error("{} It is tried again, less and less often.", message);
        }
        trouble = message;
    }
}
