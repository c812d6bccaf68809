package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import dev.verbatim.discord.command.Typing;
import dev.verbatim.discord.message.Card;
import dev.verbatim.library.Adding;
import dev.verbatim.library.Kind;
import dev.verbatim.library.Library;
import dev.verbatim.library.Shelf;
import dev.verbatim.reply.AdminWording;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /source}: where this server's stories come from. What a server adds, only it sees. */
record SourceCommand(Library library) implements AdminCommand {
    private static final String ADD = "add";
    private static final String REMOVE = "remove";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String ADDRESS = "address";
    private static final int LONGEST_ADDRESS = 500;

    @Override
    public SlashCommandData data() {
        OptionData kind = new OptionData(OptionType.STRING, KIND, "What lies there", true)
                .addChoice("one page", Kind.PAGE.word()).addChoice("a feed (RSS or Atom)", Kind.FEED.word())
                .addChoice("a sitemap", Kind.SITEMAP.word());
        return Commands.slash("source", "Where this server’s stories come from").addSubcommands(
                Part.named(ADD, "Add a source that only this server sees, and read it",
                        Part.words(NAME, "What to call it", Part.LONGEST_NAME, true), kind,
                        Part.words(ADDRESS, "https://example.org/feed.xml", LONGEST_ADDRESS, true)),
                Part.named(REMOVE, "Take a source and its stories away",
                        Part.words(NAME, "What it is called", Part.LONGEST_NAME, true).setAutoComplete(true)),
                Part.named(Part.LIST, "All sources that this server sees"));
    }

    /** Only its own can be taken away. */
    @Override
    public List<String> suggestions(Typing typing) {
        return library.shelves(typing.caller().server()).stream().filter(Shelf::isOwn).map(Shelf::label)
                .filter(label -> label.startsWith(typing.words())).toList();
    }

    @Override
    public void run(Call call) {
        switch (Part.of(call)) {
            case ADD -> add(call);
            case REMOVE -> call.answerPrivately(() -> removed(call));
            default -> call.answerPrivately(() -> list(library.shelves(Part.server(call))));
        }
    }

    private void add(Call call) {
        call.place().thinkPrivately();
        String name = Part.words(call, NAME);
        Adding adding = Kind.of(Part.words(call, KIND))
                .map(kind -> library.add(Part.server(call), Part.user(call), kind,
                        name, Part.words(call, ADDRESS)))
                .orElse(Adding.NOT_READABLE);
        Reply reply = adding == Adding.ADDED
                ? AdminWording.added(name, library.read(Part.server(call), name,
                        progress -> call.place().progress(AdminWording.progress(progress))))
                : AdminWording.line(whyNot(adding));
        call.place().say(Card.of(reply));
    }

    /** The key of the sentence that says so. */
    private static String whyNot(Adding adding) {
        return "source." + adding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Reply removed(Call call) {
        String name = Part.words(call, NAME);
        return AdminWording.line(library.remove(Part.server(call), name) ? "source.removed" : "source.not-own");
    }

    private static Reply list(List<Shelf> shelves) {
        return AdminWording.list("source.heading", shelves.stream().map(SourceCommand::item).toList(), "source.none");
    }

    private static List<Run> item(Shelf shelf) {
        return AdminWording.item(shelf.isOwn() ? "source.own" : "source.configured", Run.strong(shelf.label()),
                shelf.place());
    }
}
