package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.answer.Copy;
import dev.verbatim.story.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The notes that say at which other outlets passages of one story stand: “also in Tram back, The Bay, 12 Oct 2022”. */
final class Elsewhere {
    private static final int MOST = 3;

    private Elsewhere() {}

    static List<Block> of(List<CitedPassage> ofOneStory) {
        Map<Provenance, Boolean> others = new LinkedHashMap<>();
        ofOneStory.stream().flatMap(passage -> passage.copies().stream())
                .forEach(copy -> others.put(copy.provenance(), isExact(copy, ofOneStory)));
        List<Block> notes = others.entrySet().stream().limit(MOST)
                .map(other -> note(other.getKey(), other.getValue())).collect(Collectors.toCollection(ArrayList::new));
        if (others.size() > MOST) {
            notes.add(Texts.note("origin.more", others.size() - MOST));
        }
        return notes;
    }

    /** Whether all that is shown stands there word for word. */
    private static boolean isExact(Copy copy, List<CitedPassage> shown) {
        return shown.stream().allMatch(passage -> passage.copies().stream()
                .anyMatch(other -> other.story().equals(copy.story()) && other.exact()));
    }

    private static Block note(Provenance provenance, boolean exact) {
        return Texts.note(exact ? "origin.also" : "origin.alike", Origin.title(provenance), Origin.details(provenance));
    }
}
