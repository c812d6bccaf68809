package dev.verbatim.reply;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * The language of the bot's own words: English, unless a thread is told to speak another for a while. Story's words stay
 * as they are in any language.
 */
public final class Language {
    private static final ScopedValue<Locale> SPOKEN = ScopedValue.newInstance();

    private Language() {}

    /** Does something on this thread, with all words made meanwhile in this language as far as it is known. */
    public static void speaking(Locale language, Runnable doing) {
        ScopedValue.where(SPOKEN, language).run(doing);
    }

    /** The same, with a result. */
    public static <T> T speaking(Locale language, Supplier<T> doing) {
        return ScopedValue.where(SPOKEN, language).call(doing::get);
    }

    /** What is spoken on this thread now. */
    public static Locale spoken() {
        return SPOKEN.orElse(Locale.ENGLISH);
    }
}
