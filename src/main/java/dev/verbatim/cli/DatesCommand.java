package dev.verbatim.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.date.DateFinder;
import dev.verbatim.date.DateMention;
import dev.verbatim.date.Days;
import dev.verbatim.story.Story;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "dates", description = "List the dates that the stories name, and the days that they mean.")
final class DatesCommand extends Command {
    @Option(names = "--json", description = "Print a line of JSON for each.")
    private boolean json;

    @Override
    int run(Services services, Screen screen) throws IOException {
        DateFinder finder = new DateFinder();
        int found = 0;
        for (Story story : new StoryReader(services, screen).stories()) {
            List<DateMention> dates = finder.find(story).stream().filter(date -> date.days() != null).toList();
            dates.forEach(date -> screen.out().println(json ? of(story, date) : line(story, date)));
            found += dates.size();
        }
        return found > 0 ? DONE : NOTHING;
    }

    private static String line(Story story, DateMention date) {
        String words = Printable.of(story.text(date.span()).replaceAll("\\s+", " "));
        Days days = date.days();
        String meant = days == null || days.from().equals(days.to()) ? "" : " to " + days.to();
        return story.id() + ": " + words + ": " + (days == null ? "?" : days.from()) + meant;
    }

    private static ObjectNode of(Story story, DateMention date) {
        ObjectNode json = QuotationJson.place(JsonNodeFactory.instance.objectNode(), story, date.span());
        Days days = date.days();
        if (days != null) {
            json.put("from", days.from().toString()).put("to", days.to().toString());
        }
        return JsonNodeFactory.instance.objectNode().put("story", story.id().value()).setAll(json);
    }
}
