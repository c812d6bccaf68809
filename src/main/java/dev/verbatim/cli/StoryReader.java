package dev.verbatim.cli;

import dev.verbatim.source.Entry;
import dev.verbatim.source.Reading;
import dev.verbatim.source.Source;
import dev.verbatim.story.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The stories of all sources, straight from there, for commands that show the analysis and need no index. */
record StoryReader(Services services, Screen screen) {
    /** Every story that can be read; refusals are told on standard error. */
    List<Story> stories() throws IOException {
        List<Story> stories = new ArrayList<>();
        for (Source source : services.gatherer().sources()) {
            for (Entry entry : source.list()) {
                switch (entry.read()) {
                    case Reading.Read(Story story) -> stories.add(story);
                    case Reading.Refused(String reason) -> screen.err()
                            .println(Printable.of("Refused " + source.name() + "/" + entry.id() + ": " + reason));
                }
            }
        }
        return stories;
    }
}
