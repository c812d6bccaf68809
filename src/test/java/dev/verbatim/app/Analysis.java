package dev.verbatim.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.date.DateFinder;
import dev.verbatim.name.Cast;
import dev.verbatim.name.Mention;
import dev.verbatim.name.Person;
import dev.verbatim.name.Speaker;
import dev.verbatim.name.Tagger;
import dev.verbatim.quote.Possible;
import dev.verbatim.quote.Quotation;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import dev.verbatim.voice.Voices;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is read from a story, and what must hold for it whatever the story is. */
final class Analysis {
    private static final QuotationFinder QUOTATIONS = new QuotationFinder();
    private static final Voices VOICES = new Voices();
    private static final Tagger TAGGER = new Tagger();
    private static final DateFinder DATES = new DateFinder();

    private final Story story;
    private final Cast cast;

    private Analysis(Story story) {
        this.story = story;
        this.cast = Cast.of(story, TAGGER.read(story));
    }

    /** Fails when anything is found that can't be. */
    static void check(String text) {
        Analysis analysis = new Analysis(Story.of(new StoryId("odd"), text, Provenance.titled("odd")));
        analysis.checkCast();
        analysis.checkQuotations();
        DATES.find(analysis.story).forEach(date -> analysis.checkInside(date.span()));
    }

    private void checkCast() {
        int last = 0;
        for (Mention mention : cast.mentions()) {
            assertThat(mention.to()).isGreaterThan(mention.from());
            assertThat(mention.nameFrom()).isBetween(mention.from(), mention.to());
            checkInside(cast.span(mention));
            assertThat(mention.to()).isGreaterThanOrEqualTo(last);
            last = mention.from();
        }
    }

    private void checkQuotations() {
        List<Possible> possible = QUOTATIONS.weigh(story);
        Set<String> names = cast.people().stream().map(Person::name).collect(Collectors.toSet());
        possible.forEach(each -> check(each.quotation(), names));
        checkOrder(possible.stream().filter(Possible::found).map(Possible::quotation).toList());
        story.sentences().forEach(sentence -> checkVoice(sentence.span(), possible, names));
    }

    private void checkVoice(Span sentence, List<Possible> possible, Set<String> names) {
        Quotation told = VOICES.of(sentence, possible);
        if (told != null) {
            check(told, names);
            assertThat(told.span().overlaps(sentence)).isTrue();
        }
    }

    private static void checkOrder(List<Quotation> found) {
        int start = 0;
        int directEnd = 0;
        for (Quotation quotation : found) {
            assertThat(quotation.span().start()).isGreaterThanOrEqualTo(start);
            start = quotation.span().start();
            if (quotation.kind() == Quotation.Kind.DIRECT) {
                assertThat(start).as("direct quotations don't overlap").isGreaterThanOrEqualTo(directEnd);
                directEnd = quotation.span().end();
            }
        }
    }

    private void check(Quotation quotation, Set<String> names) {
        checkInside(quotation.span());
        assertThat(quotation.span().trimmed(story.text())).isEqualTo(quotation.span());
        if (quotation.mention() != null) {
            checkInside(quotation.mention());
        }
        if (quotation.cue() != null) {
            checkInside(quotation.cue().span());
        }
        if (quotation.speaker() instanceof Speaker.Named(String name)) {
            assertThat(names).contains(name);
        }
    }

    private void checkInside(Span span) {
        assertThat(story.body().contains(span)).isTrue();
        assertThat(story.text(span)).isNotBlank();
    }
}
