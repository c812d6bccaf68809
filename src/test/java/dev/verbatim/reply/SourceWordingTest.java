package dev.verbatim.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.gather.Refusal;
import dev.verbatim.index.Stamp;
import dev.verbatim.source.Entry;
import dev.verbatim.source.Source;
import dev.verbatim.source.SourceState;
import dev.verbatim.source.SourceState.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceWordingTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aSiteTellsWhenItWasLookedAtAndWhenItIsAgain() {
        assertThat(text(NOW, site(NOW.minusSeconds(300), NOW.plus(HOUR), null, null)))
                .isEqualTo("- **site**: 2 stories, 1 refused · looked at 5 minutes ago, again in 1 hour");
    }

    @Test
    void aSiteThatWasNeverLookedAtSaysSo() {
        assertThat(text(NOW, site(null, null, null, null)))
                .isEqualTo("- **site**: 2 stories, 1 refused · not looked at yet");
    }

    @Test
    void troubleIsToldAndTheLastFailureWhenItIsOver() {
        Failure failure = new Failure(NOW.minus(Duration.ofDays(3)), "no answer in time");
        assertThat(text(NOW, site(null, NOW, "no answer in time", failure))).isEqualTo("- **site**: 2 stories,"
                + " 1 refused · looked at 3 days ago, due now · out of reach: no answer in time");
        assertThat(text(NOW, site(NOW.minus(HOUR), NOW, null, failure))).isEqualTo("- **site**: 2 stories,"
                + " 1 refused · looked at 1 hour ago, due now · last failure 3 days ago: no answer in time");
    }

    @Test
    void aClockThatWasSetBackTellsNoNonsense() {
        assertThat(text(NOW.minus(Duration.ofDays(4000)), site(NOW, NOW.plus(HOUR), null, null)))
                .contains("looked at a moment ago, again in 4000 days");
    }

    @Test
    void storiesOfASourceThatIsNoneAnyMoreAreCounted() {
        assertThat(text(NOW)).isEqualTo("- **site (no longer a source)**: 2 stories, 1 refused");
    }

    private static SourceState site(@Nullable Instant reached, @Nullable Instant due, @Nullable String trouble,
            @Nullable Failure failure) {
        return new SourceState("https://example.org", HOUR, reached, due, trouble, failure);
    }

    private static String text(Instant now, SourceState... states) {
        List<Source> sources = List.of(states).stream().<Source>map(Site::new).toList();
        String text = Plainly.text(new SourceWording(List.of(new Stamp("site", "1"), new Stamp("site", "2")),
                List.of(new Refusal("site", "a", "no text")), now).of(sources));
        assertThat(text).startsWith("**Where the stories come from**\n");
        return text.substring(text.indexOf('\n') + 1);
    }

    private record Site(SourceState state) implements Source {
        @Override
        public String name() {
            return "site";
        }

        @Override
        public List<Entry> list() {
            return List.of();
        }
    }
}
