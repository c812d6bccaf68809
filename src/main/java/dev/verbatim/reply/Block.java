package dev.verbatim.reply;

import java.util.Arrays;
import java.util.List;

/** One part of a reply, from top to bottom. */
public sealed interface Block {
    List<Run> runs();

    /** What matters most, first: the words that answer, or that none do. */
    record Heading(List<Run> runs) implements Block {
        public Heading {
            runs = List.copyOf(runs);
        }

        public static Heading of(Run... runs) {
            return new Heading(Arrays.asList(runs));
        }
    }

    /** Sets apart what stands above from what stands below. */
    record Divider() implements Block {
        @Override
        public List<Run> runs() {
            return List.of();
        }
    }

    /** Words of the bot. */
    record Line(List<Run> runs) implements Block {
        public Line {
            runs = List.copyOf(runs);
        }

        public static Line of(Run... runs) {
            return new Line(Arrays.asList(runs));
        }
    }

    /**
     * Words of a story, set apart. The runs' words one after the other are the passage to the letter.
     *
     * @param spoken whether they are somebody's direct words, to be put between quotation marks
     */
    record Quote(List<Run> runs, boolean spoken) implements Block {
        public Quote {
            runs = List.copyOf(runs);
        }
    }

    /** Smaller words of the bot below the others: where a passage comes from. */
    record Note(List<Run> runs) implements Block {
        public Note {
            runs = List.copyOf(runs);
        }

        public static Note of(Run... runs) {
            return new Note(Arrays.asList(runs));
        }
    }

    /** An entry of a list. */
    record Item(List<Run> runs) implements Block {
        public Item {
            runs = List.copyOf(runs);
        }

        public static Item of(Run... runs) {
            return new Item(Arrays.asList(runs));
        }
    }
}
