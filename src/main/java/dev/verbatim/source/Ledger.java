package dev.verbatim.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.web.Validators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source from earlier looks, kept beside its texts. A broken or missing ledger costs only that all is
 * fetched again. Times are milliseconds since 1970; 0 is never. Not safe for use by several threads.
 */
final class Ledger {
    private static final String FILE = ".ledger.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The source as a whole.
     *
     * @param reached when it last was
     * @param due when to look again
     * @param closed until when its site asked to be left alone
     * @param failures how often in a row it could not be reached
     * @param trouble why not, or null
     * @param failed when it last could not be reached, also when it can again
     * @param failure why it then could not, or null when it always could
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Whole(long reached, long due, long closed, int failures, @Nullable String trouble, long failed,
            @Nullable String failure, Validators validators) {
        static final Whole NEW = new Whole(0, 0, 0, 0, null, 0, null, Validators.NONE);
    }

    /**
     * One story.
     *
     * @param mark what its feed or sitemap said when it was read
     * @param read when it was last asked for
     * @param refused why it could not be read, or null
     * @param passing whether that may pass
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Known(String mark, long read, Validators validators, @Nullable String refused, boolean passing) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Written(Whole whole, Map<String, Known> stories) {}

    private final Shelf shelf;
    private Whole whole;
    private final Map<String, Known> stories;

    private Ledger(Shelf shelf, Written written) {
        this.shelf = shelf;
        this.whole = written.whole();
        this.stories = written.stories();
    }

    static Ledger open(Shelf shelf) {
        Path file = shelf.folder().resolve(FILE);
        try {
            Written written = JSON.readValue(Files.readString(file), Written.class);
            if (isWhole(written)) {
                return new Ledger(shelf, new Written(written.whole(), new LinkedHashMap<>(written.stories())));
            }
        } catch (IOException missingOrBroken) {
            // All is fetched again.
        }
        return new Ledger(shelf, new Written(Whole.NEW, new LinkedHashMap<>()));
    }

    /** JSON may lack what Java needs. */
    @SuppressWarnings("ConstantConditions")
    private static boolean isWhole(@Nullable Written written) {
        return written != null && written.whole() != null && written.whole().validators() != null
                && written.stories() != null
                && written.stories().values().stream().allMatch(known -> known != null && known.validators() != null
                        && known.mark() != null);
    }

    Whole whole() {
        return whole;
    }

    void whole(Whole now) {
        whole = now;
    }

    Map<String, Known> stories() {
        return stories;
    }

    void save() throws IOException {
        try {
            shelf.write(FILE, JSON.writeValueAsString(new Written(whole, stories)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
