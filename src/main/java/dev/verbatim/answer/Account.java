package dev.verbatim.answer;

import dev.verbatim.name.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker says in answer.
 *
 * @param speaker who, or null for the reporter's own narration
 * @param passages best first, at least one
 */
public record Account(@Nullable Speaker speaker, List<CitedPassage> passages) {
    public Account {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("an account without words");
        }
    }
}
