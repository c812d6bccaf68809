package dev.verbatim.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells which language a story is in. Text full of the little words of English is English; for the rest OpenNLP's model
 * of 103 languages is asked, which takes a second to load.
 *
 * <p>Too short a text is taken for English. Missed: a story in two languages counts as that of its beginning.
 */
final class Language {
    private static final int SHORTEST = 150;
    private static final int SAMPLE = 1500;

    /** What share of its first words have to be these: news has around 0.2, no other language more than a few. */
    private static final double ENOUGH = 0.12;
    private static final Set<String> LITTLE = Set.of("the", "of", "and", "to", "that", "for", "with", "it", "by", "his",
            "her", "they", "are", "were", "has", "have", "from", "this", "not", "but", "which", "who", "said", "on",
            "their", "its", "will", "would");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private Language() {}

    /** @param file its name, for the reason */
    static void needEnglish(String file, String text) throws Unreadable {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).strip();
        if (sample.codePoints().filter(Character::isLetter).count() < SHORTEST || looksEnglish(sample)) {
            return;
        }
        String code = Detector.of(sample);
        if (!code.equals("eng")) {
            throw new Unreadable(file + " is in " + nameOf(code)
                    + ": only English is read");
        }
    }

    /** @param code of three letters; the JDK names most languages by their code of two */
    private static String nameOf(String code) {
        String known = switch (code) {
            case "cmn" -> "zh";
            case "pes" -> "fa";
            case "zlm" -> "ms";
            default ->
                Arrays.stream(Locale.getISOLanguages()).filter(two -> Locale.of(two).getISO3Language().equals(code))
                        .findFirst().orElse(code);
        };
        String name = Locale.of(known).getDisplayLanguage(Locale.ENGLISH);
        return name.equals(code) ? "another language (" + code + ")" : name;
    }

    private static boolean looksEnglish(String sample) {
        String[] words = BETWEEN.split(sample.toLowerCase(Locale.ROOT));
        long little = Arrays.stream(words).filter(LITTLE::contains).count();
        return little >= ENOUGH * words.length;
    }

    /** Loaded at its first use. */
    private static final class Detector {
        private static final String MODEL = "/langdetect-183.bin";
        private static final LanguageDetectorModel LOADED = load();

        /** The code of ISO 639-3. A detector is not safe for several threads; making one is cheap. */
        static String of(String sample) {
            LanguageDetector detector = new LanguageDetectorME(LOADED);
            return detector.predictLanguage(sample).getLang();
        }

        private static LanguageDetectorModel load() {
            try (InputStream model = Detector.class.getResourceAsStream(MODEL)) {
                if (model == null) {
                    throw new IllegalStateException("the model of languages is missing from the class path");
                }
                return new LanguageDetectorModel(model);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
