package dev.verbatim.gather;

import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Blank;
import dev.verbatim.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks on between the same marks: Doe in all of “Doe: “It holds. It is old. It was dear.””, though every sentence is
 * looked at alone and the later ones stand far from the name.
 *
 * <p>Marks that nobody closes tell nothing, since the reporter may have gone on long before the paragraph ends. Nor does who
 * is named in a headline of capitals: “UN BUILDS BRIDGE “It holds. It is old.””
 */
final class SpokenOn {
    private static final String MARKS = "“”\"'’»«„‘";

    private final Story story;
    private @Nullable Quotation before;

    SpokenOn(Story story) {
        this.story = story;
    }

    /**
     * What a sentence tells, seen beside the sentence before.
     *
     * @param told what it tells when looked at alone; the sentences come in order
     */
    @Nullable
    Quotation by(@Nullable Quotation told) {
        Quotation last = before;
        boolean goesOn = told != null && last != null && told.speaker() instanceof Speaker.Unknown
                && last.kind() == Quotation.Kind.DIRECT && last.span().equals(told.span()) && isClosed(told)
                && !isOfCapitals(last);
        before = goesOn ? last : told;
        return before;
    }

    /** Here or by the paragraph that goes on with marks of its own. */
    private boolean isClosed(Quotation quotation) {
        String text = story.text();
        int at = quotation.span().end();
        while (at < text.length() && Blank.is(text.charAt(at))) {
            at++;
        }
        return at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isOfCapitals(Quotation quotation) {
        return quotation.mention() != null
                && story.text(quotation.mention()).codePoints().noneMatch(Character::isLowerCase);
    }
}
