package dev.verbatim.name;

import java.util.Set;
import java.util.stream.IntStream;

/** Who “the Utah Republican” may be: a lawmaker of whom the story tells no other place and no other party. */
final class Partisans {
    private static final Set<String> LAWMAKERS = Set.of("senator", "senators", "representative", "congressman",
            "congresswoman", "lawmaker", "speaker", "leader", "whip", "delegate", "assemblyman", "assemblywoman",
            "house", "senate", "congressional");

    private final Words words;
    private final Offices offices;

    Partisans(Words words, Offices offices) {
        this.words = words;
        this.offices = offices;
    }

    /** “the Utah Republican”, unlike “the House Republican” and “the Republican”. */
    boolean isOfPlace(Mention mention) {
        return Lexicon.PARTIES.contains(words.lower(mention.head())) && offices.isDefinite(mention)
                && IntStream.range(mention.from(), mention.head())
                        .anyMatch(at -> words.isCapital(at) && Lexicon.PLACES.contains(words.lower(at)));
    }

    /** Whether somebody makes laws, and nothing else that the story tells speaks against it. */
    boolean mayBe(Entity person, Mention mention) {
        String party = words.lower(mention.head());
        return person.roleWords().stream().anyMatch(LAWMAKERS::contains) && person.roleWords().stream()
                .noneMatch(word -> Lexicon.PLACES.contains(word) || isOtherParty(word, party));
    }

    /** “Democrat” and “Democratic”. */
    private static boolean isOtherParty(String word, String party) {
        return !word.startsWith(party) && Lexicon.PARTIES.stream().anyMatch(word::startsWith);
    }
}
