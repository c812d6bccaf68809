package dev.verbatim.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether words were said. */
public sealed interface Verification {
    /**
     * Word for word. Marks, accents, capitals and spaces may differ, and words may be left out where the quotation says so.
     *
     * @param places at least one: what was spoken before what is only told
     */
    record Exact(List<Place> places) implements Verification {
        public Exact {
            places = List.copyOf(places);
        }
    }

    /**
     * Nearly.
     *
     * @param differences in order, at least one
     */
    record Altered(Place nearest, List<Difference> differences) implements Verification {
        public Altered {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Word for word, but not by the speaker who was asked about.
     *
     * @param asked the name as it was asked
     * @param places at least one
     */
    record SomebodyElse(String asked, List<Place> places) implements Verification {
        public SomebodyElse {
            places = List.copyOf(places);
        }
    }

    /**
     * No story has these words.
     *
     * @param nearest what has the most of them, or null where none has any number of them
     */
    record NotFound(@Nullable Place nearest) implements Verification {}

    /** It can't be told. */
    record Unclear(Reason reason) implements Verification {}

    /** Why it can't be told. */
    enum Reason {
        /** There are no words. */
        NO_WORDS,
        /** There are more than {@value Verifier#MOST_WORDS}. */
        TOO_LONG,
        /** There are only words of the kind that every sentence has. */
        TOO_COMMON
    }
}
