package dev.verbatim.cli;

import dev.verbatim.quote.Quotation;
import dev.verbatim.reply.AnswerWording;
import dev.verbatim.story.Story;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "quotes", description = "List what is quoted and reported in the stories, and who said it.")
final class QuotesCommand extends Command {
    @Option(names = "--speaker", paramLabel = "NAME", description = "Only of speakers whose name holds NAME.")
    private @Nullable String speaker;

    @Option(names = "--json", description = "Print a line of JSON for each.")
    private boolean json;

    @Override
    int run(Services services, Screen screen) throws IOException {
        int found = 0;
        for (Story story : new StoryReader(services, screen).stories()) {
            List<Quotation> wanted = services.quotations().apply(story).stream().filter(this::isWanted).toList();
            wanted.forEach(quotation -> print(screen, services.wording(), story, quotation));
            found += wanted.size();
        }
        return found > 0 ? DONE : NOTHING;
    }

    private boolean isWanted(Quotation quotation) {
        String name = Objects.requireNonNullElse(AnswerJson.speaker(quotation.speaker()), "");
        return speaker == null || name.toLowerCase(Locale.ROOT).contains(speaker.toLowerCase(Locale.ROOT));
    }

    private void print(Screen screen, AnswerWording wording, Story story, Quotation quotation) {
        if (json) {
            screen.out().println(QuotationJson.of(story, quotation));
        } else {
            screen.print(wording.of(story, quotation));
            screen.out().println();
        }
    }
}
