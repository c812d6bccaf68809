package dev.verbatim.name;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Sentence;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Reads the words of a story and their parts of speech. Making one loads a model, which takes some 300 ms; safe for use by
 * several threads.
 */
public final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    /** The tagger sees at most so many words at once, whatever a broken text calls a sentence. */
    private static final int LONGEST = 120;

    private final POSModel model;

    public Tagger() {
        try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + MODEL);
            }
            model = new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of the story's body, in order. */
    public Words read(Story story) {
        // OpenNLP's tagger keeps state; the model behind it doesn't.
        Reading reading = new Reading(story, new POSTaggerME(model));
        List<Paragraph> paragraphs = story.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Sentence sentence : paragraphs.get(i).sentences()) {
                reading.add(sentence, i);
            }
        }
        return reading.words();
    }

    /** One story's words while they are collected. */
    private static final class Reading {
        private final Story story;
        private final POSTaggerME tagger;
        private final List<Span> spans = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private final List<Words.Tag> tags = new ArrayList<>();
        /** One string for each word, however often it stands there. */
        private final Map<String, String> pool = new HashMap<>();
        private final List<int[]> places = new ArrayList<>();
        /** How many there are so far; a dateline is one of its own. */
        private int sentences;

        Reading(Story story, POSTaggerME tagger) {
            this.story = story;
            this.tagger = tagger;
        }

        void add(Sentence sentence, int paragraph) {
            int start = Datelines.end(story.text(), sentence.span());
            if (start > sentence.span().start()) {
                add(new Span(sentence.span().start(), start).trimmed(story.text()), paragraph);
            }
            add(new Span(start, sentence.span().end()), paragraph);
        }

        private void add(Span sentence, int paragraph) {
            List<Span> tokens = Tokenizer.tokens(story.text(), sentence);
            for (int from = 0; from < tokens.size(); from += LONGEST) {
                tag(tokens.subList(from, Math.min(tokens.size(), from + LONGEST)));
            }
            tokens.forEach(token -> places.add(new int[]{sentences, paragraph}));
            sentences++;
        }

        private void tag(List<Span> tokens) {
            String[] cut = tokens.stream().map(this::plain).toArray(String[]::new);
            String[] tagged = tagger.tag(cut);
            for (int i = 0; i < cut.length; i++) {
                spans.add(tokens.get(i));
                words.add(cut[i]);
                tags.add(Repair.known(tagged[i]));
            }
        }

        private String plain(Span token) {
            String word = plain(story.text(token));
            String known = pool.putIfAbsent(word, word);
            return known == null ? word : known;
        }

        private static String plain(String word) {
            return switch (word) {
                case "''", "``", "’’", "‘‘" -> "\"";
                default ->
                    word.replace(String.valueOf(Tokenizer.SOFT_HYPHEN), "").replace('’', '\'').replace('‘', '\'')
                            .replace('“', '"').replace('”', '"').replace("—", "--");
            };
        }

        Words words() {
            String[] all = words.toArray(String[]::new);
            Words.Tag[] repaired = tags.toArray(Words.Tag[]::new);
            int[] sentences = places.stream().mapToInt(place -> place[0]).toArray();
            int[] paragraphs = places.stream().mapToInt(place -> place[1]).toArray();
            Repair.repair(all, repaired, sentences);
            return new Words(spans.toArray(Span[]::new), all, repaired, sentences, paragraphs);
        }
    }
}
