package dev.verbatim.discord.community;

import dev.verbatim.discord.component.Memory;
import dev.verbatim.store.KeptTexts;
import java.util.Optional;

/** Keeps what is behind buttons over restarts. */
record Kept(KeptTexts texts) implements Memory {
    @Override
    public void keep(String key, String text) {
        texts.keep(key, text);
    }

    @Override
    public Optional<String> find(String key) {
        return texts.find(key);
    }
}
