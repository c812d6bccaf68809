package dev.verbatim.gather;

/**
 * A story that could not be read.
 *
 * @param source the name of its source
 * @param story its name
 * @param reason what is wrong, and what to do
 */
public record Refusal(String source, String story, String reason) {
    /** The reason of a defect of ours. */
    static final String STUMBLED = "Verbatim stumbled over it: please report that, with what the log says";
}
