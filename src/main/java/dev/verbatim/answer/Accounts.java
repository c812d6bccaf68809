package dev.verbatim.answer;

import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps apart what different speakers say. */
final class Accounts {
    private Accounts() {}

    static List<Account> of(List<CitedPassage> passages) {
        Map<Optional<Speaker>, List<CitedPassage>> bySpeaker = new LinkedHashMap<>();
        for (CitedPassage passage : passages) {
            bySpeaker.computeIfAbsent(speaker(passage), _ -> new ArrayList<>()).add(passage);
        }
        List<Account> accounts = new ArrayList<>();
        bySpeaker.forEach((speaker, theirs) -> accounts.add(new Account(speaker.orElse(null), theirs)));
        return accounts;
    }

    static Optional<Speaker> speaker(CitedPassage passage) {
        return Optional.ofNullable(passage.quotation()).map(Quotation::speaker);
    }
}
