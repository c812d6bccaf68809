package dev.verbatim.discord;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.Answerer;
import dev.verbatim.ask.Asker;
import dev.verbatim.discord.loopback.LoopbackDiscord;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.meaning.LanguageModel;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.reply.AnswerWording;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.StoryResponder;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * How long questions take from Discord's event until the asker sees that somebody is at work, and to the bot's answer, when
 * 50 users ask 200 at once: the bot with its real index, JDA and HTTP, against a Discord on the loopback interface in the
 * same process. Prints a line a round.
 *
 * <pre>java -cp "target/test-classes:target/classes:target/lib/*" dev.verbatim.discord.LoadBenchmark FOLDER [ROUNDS]</pre>
 */
final class LoadBenchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int USERS = 50;
    private static final int QUESTIONS = 200;

    private LoadBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        Path folder = Files.createTempDirectory("verbatim-load");
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder));
                LanguageModel model = new LanguageModel()) {
            Gatherer gatherer = new Gatherer(Folders.sources(List.of(new FolderSettings(Path.of(arguments[0])))),
                    new QuotationFinder()::weigh, index);
            gatherer.gather(_ -> {});
            run(new StoryResponder(new Asker(new Answerer(index, () -> AnswerSettings.DEFAULT, model)), gatherer, index,
                    new AnswerWording(AnswerSettings.DEFAULT), InstantSource.system()), rounds);
        }
    }

    private static void run(Responder responder, int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            // A Discord of its own for each round: it keeps all requests.
            try (LoopbackDiscord discord = new LoopbackDiscord(InstantSource.system());
                    DiscordBot _ = DiscordBot.connect(discord.settings(), responder, Extensions.NONE,
                            InstantSource.system())) {
                Crowd.Took took = new Crowd(discord, USERS, QUESTIONS).ask(PATIENCE);
                System.out.printf("round %d: acknowledged %s; answered %s%n", round, told(took.acknowledged()),
                        told(took.answered()));
            }
        }
    }

    private static String told(List<Duration> took) {
        return "p50 %d ms, p99 %d ms, longest %d ms".formatted(Crowd.percentile(took, 50).toMillis(),
                Crowd.percentile(took, 99).toMillis(), took.getLast().toMillis());
    }
}
