package dev.verbatim.ask;

import dev.verbatim.answer.Answer;
import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.Answerer;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.source.Source;
import java.nio.file.Path;
import java.util.List;

/** The whole way from a source's stories to an answer, all of it real. */
final class Asked implements AutoCloseable {
    /** One for all: it takes a while to load. */
    private static final QuotationFinder FINDER = new QuotationFinder();

    private final PassageIndex index;
    private final GatherReport report;
    private final Asker asker;

    Asked(Path folder, Source stories) {
        index = PassageIndex.open(new IndexSettings(folder));
        report = new Gatherer(List.of(stories), FINDER::weigh, index).gather(progress -> {});
        asker = new Asker(new Answerer(index, AnswerSettings.DEFAULT));
    }

    GatherReport report() {
        return report;
    }

    Asker asker() {
        return asker;
    }

    Answer ask(String question) {
        return asker.ask(question);
    }

    static List<String> texts(Answer answer) {
        return answer.passages().stream().map(CitedPassage::text).toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
