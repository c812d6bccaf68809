package dev.verbatim.reply;

import java.util.Locale;

/** Words on buttons. */
public enum Label {
    IN_CONTEXT, MORE, WHO_ELSE, WRONG, DISMISS, PREVIOUS, NEXT;

    /** In the language that is spoken. */
    public String words() {
        return Texts.words("button." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
