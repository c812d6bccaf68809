package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import dev.verbatim.meaning.Meaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Learns the ranking with likeness in meaning among its features: {@code SemanticTraining FOLDER-OF-STORIES RESOURCE-FOLDER
 * FILE-OF-VECTORS}, in a build with the profile {@code semantic}. The file is used again the next time.
 */
final class SemanticTraining {
    private static final double PENALTY = 1;

    private SemanticTraining() {}

    public static void main(String[] args) throws IOException {
        List<Item> items = Item.all();
        try (PassageIndex index = Training.index(items, Path.of(args[0]));
                Meaning meaning = Meaning.in(Path.of(args[2]))) {
            Logit logit = new Logit(PENALTY);
            items.forEach(item -> learn(item, index, meaning, logit));
            Files.write(Path.of(args[1], Ranking.SEMANTIC_MODEL), logit.train());
        }
    }

    private static void learn(Item item, PassageIndex index, Meaning meaning, Logit logit) {
        List<Hit> hits = index.search(new Search(item.question().focus(), Scope.ALL, Answerer.CANDIDATES));
        List<Boolean> right = hits.stream().map(item::isAnsweredBy).toList();
        if (right.contains(true)) {
            logit.add(Ranking.features(item.question(), hits, meaning), right);
        }
    }
}
