package dev.verbatim.discord.command;

import dev.verbatim.discord.asking.Asking;
import dev.verbatim.reply.Block;
import dev.verbatim.reply.Run;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /verify}: whether words were really said. */
public final class VerifyCommand implements SlashCommand {
    private static final String QUOTE = "quote";
    private static final int LONGEST_QUOTE = 1000;
    private final Asking asking;

    public VerifyCommand(Asking asking) {
        this.asking = asking;
    }

    @Override
    public SlashCommandData data() {
        return Option.command("verify", "Were these words really said?").addOptions(
                new OptionData(OptionType.STRING, QUOTE, "The words as somebody quotes them", true)
                        .setRequiredLength(1, LONGEST_QUOTE),
                Option.words(Option.SPEAKER, "Who is said to have said them").setAutoComplete(true));
    }

    @Override
    public void run(Call call) {
        String quote = Objects.requireNonNullElse(call.words(QUOTE), "");
        call.answer(() -> call.responder().verify(quote, call.words(Option.SPEAKER))
                .below(Block.Note.of(Run.plain(quote))));
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return Option.names(typing, asking);
    }
}
