package dev.verbatim.reply;

import dev.verbatim.quote.Medium;
import java.util.Locale;

/** Where something was said, as it reads on after a name: “, in a tweet”. */
final class MediumWording {
    private MediumWording() {}

    static String of(Medium medium) {
        return medium == Medium.UNSTATED ? "" : Texts.words("medium." + medium.name().toLowerCase(Locale.ROOT));
    }
}
