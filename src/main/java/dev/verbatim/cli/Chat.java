package dev.verbatim.cli;

import dev.verbatim.index.IndexException;
import dev.verbatim.reply.Paged;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.Wording;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a line, answers it, until the input ends or somebody says {@code /quit}. */
final class Chat {
    private static final Logger LOG = LoggerFactory.getLogger(Chat.class);

    private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s+([1-9]\\d{0,3})");

    private final Responder responder;
    private final Screen screen;

    Chat(Responder responder, Screen screen) {
        this.responder = responder.inConversation("terminal");
        this.screen = screen;
    }

    void run() throws IOException {
        screen.print(Wording.greeting());
        try (LineInput input = LineInput.of(screen)) {
            Optional<String> line = input.read();
            while (line.isPresent() && !isQuit(line.get())) {
                if (!line.get().isBlank()) {
                    screen.print(reply(line.get().strip()));
                    screen.out().println();
                }
                line = input.read();
            }
        }
    }

    private static boolean isQuit(String line) {
        String word = line.strip();
        return word.equals("/quit") || word.equals("/exit");
    }

    private Reply reply(String line) {
        try {
            String[] words = line.split("\\s+", 2);
            return line.startsWith("/") ? command(words[0], words.length > 1 ? words[1] : "") : responder.answer(line);
        } catch (IndexException e) {
            return Wording.failure(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError defect) {
            // The edge: one question that goes wrong does not end the talk.
            String id = Integer.toUnsignedString(line.hashCode(), Character.MAX_RADIX);
            LOG.error("Answering failed: {}", id, defect);
            return Wording.failed(id);
        }
    }

    /** {@code Ada Quill 2} is the second page of what she said. */
    private static Reply paged(String command, String rest, BiFunction<String, Integer, Paged> pages) {
        Matcher numbered = NUMBERED.matcher(rest);
        String about = numbered.matches() ? numbered.group(1) : rest;
        Paged shown = pages.apply(about, numbered.matches() ? Integer.parseInt(numbered.group(2)) - 1 : 0);
        int next = shown.page() + 2;
        return next > shown.pages()
                ? shown.reply()
                : shown.reply().above(Wording.nextPage(command + " " + about + " " + next));
    }

    private Reply command(String name, String rest) {
        return switch (name) {
            case "/ask" -> responder.answer(rest);
            case "/verify" -> responder.verify(rest, null);
            case "/quotes" -> paged(name, rest, responder::quotes);
            case "/timeline" ->
                paged(name, rest, (speaker, page) -> responder.timeline(speaker.isBlank() ? null : speaker,
                        null, page));
            case "/story" -> responder.story(rest);
            case "/sources" -> responder.sources();
            case "/reindex" -> responder.reindex(screen::print);
            case "/help" -> responder.help();
            default -> Wording.unknownCommand(name);
        };
    }
}
