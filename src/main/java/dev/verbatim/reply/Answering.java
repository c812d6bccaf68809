package dev.verbatim.reply;

import dev.verbatim.ask.Asker;
import dev.verbatim.ask.Conversation;
import dev.verbatim.index.Scope;
import dev.verbatim.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions of a text, one after the other.
 *
 * @param conversation that they are a part of, or null where each stands alone
 */
record Answering(Asker asker, AnswerWording wording, @Nullable Conversation conversation) {
    Reply of(String text, Scope scope) {
        List<String> questions = Question.split(text);
        if (questions.size() == 1) {
            return one(text, scope, conversation);
        }
        Conversation theirs = conversation == null ? new Conversation() : conversation;
        List<Block> blocks = new ArrayList<>();
        List<Citation> cited = new ArrayList<>();
        for (String question : questions) {
            Reply reply = one(question, scope, theirs);
            blocks.add(new Block.Divider());
            blocks.add(Block.Line.of(Run.strong(Whitespace.folded(question))));
            blocks.addAll(reply.blocks());
            cited.addAll(reply.cited());
        }
        return new Reply(Tone.PLAIN, blocks, cited);
    }

    private Reply one(String question, Scope scope, @Nullable Conversation theirs) {
        if (theirs == null) {
            return wording.of(asker.ask(question, scope));
        }
        Optional<String> unclear = theirs.unclear(question);
        return unclear.map(Wording::whoIs).orElseGet(() -> wording.of(asker.ask(question, scope, theirs)));
    }
}
