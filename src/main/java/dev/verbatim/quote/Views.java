package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Speaker;
import dev.verbatim.name.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds sentences that tell somebody's view or remark: “In Doe's view, it rains.”, “He defended Doe's remark that it rains.” */
final class Views {
    private static final Set<String> VIEWS = Set.of("view", "opinion", "telling", "judgment", "estimation", "words",
            "reckoning", "account");
    private static final Set<String> REMARKS = Set.of("remark", "remarks", "comment", "comments", "aside", "dictum",
            "claim", "claims", "statement", "statements", "assertion", "assertions", "argument", "arguments",
            "contention",
            "warning", "warnings", "suggestion", "insistence", "complaint", "complaints", "proposition", "observation",
            "quip", "joke", "boast", "allegation", "allegations", "accusation", "accusations", "admission",
            "declaration");
    private static final Set<String> MAKING = Set.of("by", "from");
    private static final Set<String> OWNING = Set.of("'s", "'");

    private final Reading reading;
    private final Words words;

    private Views(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    static List<Unmarked> find(Reading reading) {
        Views views = new Views(reading);
        List<Unmarked> found = new ArrayList<>();
        for (int place = 0; place < reading.cast.mentions().size(); place++) {
            if (views.isSomebody(place) && (views.isOwner(place) || views.isMaker(place))) {
                found.add(new Unmarked(reading.sentence(reading.mention(place).from()), place));
            }
        }
        return found;
    }

    private boolean isSomebody(int place) {
        Mention mention = reading.mention(place);
        return mention.isName() && !reading.isQuoted(mention.head()) && reading.cast.isHuman(place)
                && reading.cast.speaker(place) instanceof Speaker.Named;
    }

    private boolean isOwner(int place) {
        Mention mention = reading.mention(place);
        if (!OWNING.contains(words.word(mention.to()))) {
            return false;
        }
        int noun = mention.to() + 1;
        while (isBeforeNoun(noun) && noun < mention.to() + 4) {
            noun++;
        }
        boolean opens = words.lower(mention.from() - 1).equals("in")
                && words.sentence(mention.from() - 2) != words.sentence(mention.from());
        return (opens && VIEWS.contains(words.lower(noun)) && words.word(noun + 1).equals(","))
                || isRemark(noun, noun + 1);
    }

    private boolean isBeforeNoun(int at) {
        return switch (words.tag(at)) {
            case ADJ, ADV, NUM -> !REMARKS.contains(words.lower(at));
            default -> false;
        };
    }

    /** “comments from Jane Doe that” */
    private boolean isMaker(int place) {
        Mention mention = reading.mention(place);
        return MAKING.contains(words.lower(mention.from() - 1)) && isRemark(mention.from() - 2, mention.to());
    }

    private boolean isRemark(int noun, int that) {
        return REMARKS.contains(words.lower(noun)) && words.lower(that).equals("that") && opensClause(that + 1);
    }

    /** Unlike “upset” in “Doe's remarks that upset many”. */
    private boolean opensClause(int at) {
        return switch (words.tag(at)) {
            case DET, PRON, PROPN, NOUN, NUM, ADJ, SCONJ, PUNCT -> true;
            default -> false;
        };
    }
}
