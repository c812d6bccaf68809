package dev.verbatim.cli;

import dev.verbatim.index.IndexException;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.Wording;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a line, answers it, until the input ends or somebody says {@code /quit}. */
final class Chat {
    private static final Logger LOG = LoggerFactory.getLogger(Chat.class);

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

    private Reply command(String name, String rest) {
        return switch (name) {
            case "/ask" -> responder.answer(rest);
            case "/verify" -> responder.verify(rest, null);
            case "/timeline" -> responder.timeline(rest.isBlank() ? null : rest, null);
            case "/sources" -> responder.sources();
            case "/reindex" -> responder.reindex(screen::print);
            case "/help" -> responder.help();
            default -> Wording.unknownCommand(name);
        };
    }
}
