package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import dev.verbatim.discord.command.Typing;
import dev.verbatim.discord.message.Card;
import dev.verbatim.library.Library;
import dev.verbatim.library.Shelf;
import dev.verbatim.reply.AdminWording;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /reindex}: reads the sources that the server sees again, telling how far it is. */
record ReindexCommand(Library library) implements AdminCommand {
    private static final String SOURCE = "source";
    private static final String CANCEL = "cancel";

    @Override
    public SlashCommandData data() {
        return Commands.slash("reindex", "Read the sources again").addOptions(
                Part.words(SOURCE, "Only this source", Part.LONGEST_NAME * 2, false).setAutoComplete(true),
                Part.chosen(OptionType.BOOLEAN, CANCEL, "End the reading that is under way", false));
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return library.shelves(typing.caller().server()).stream().map(Shelf::label)
                .filter(label -> label.startsWith(typing.words())).toList();
    }

    @Override
    public void run(Call call) {
        if (call.isOn(CANCEL)) {
            call.answerPrivately(() -> AdminWording.line(call.responder().cancelReindex()
                    ? "reindex.ends"
                    : "reindex.nothing"));
            return;
        }
        call.place().think();
        call.place().say(Card.of(call.responder().reindex(call.words(SOURCE), call.place()::progress)));
    }
}
