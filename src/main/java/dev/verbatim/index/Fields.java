package dev.verbatim.index;

/** The names of the fields, in one place. */
final class Fields {
    /** Of passages: the story that they belong to. */
    static final String STORY = "story";
    /** Of passages and stories: the source that the story comes from, to be hidden from who may not see it. */
    static final String FROM_SOURCE = "from-source";
    static final String DAY = "day";
    /** The day that is told of, or the story's own. */
    static final String WHEN = "when";
    static final String TOLD_DAY = "told-day";
    /** Holds its own name where the day is told of. */
    static final String DATED = "dated";
    static final String START = "start";
    static final String END = "end";
    static final String SENTENCE_START = "sentence-start";
    static final String SENTENCE_END = "sentence-end";
    static final String PARAGRAPH = "paragraph";
    /** The paragraph's number and story, to find the passages of one paragraph. */
    static final String PLACE = "place";
    static final String AROUND_START = "around-start";
    static final String AROUND_END = "around-end";
    /** Searched, not stored: the words come from the story itself. */
    static final String SENTENCE = "sentence";
    static final String CONTEXT = "context";
    static final String TITLE_WORDS = "title-words";
    static final String SPEAKER = "speaker";

    /** Of stories: its name. Passages don't have it. */
    static final String ID = "id";
    static final String TEXT = "text";
    /** Searched, not stored: title and body. */
    static final String STORY_WORDS = "story-words";
    /** Of stories: the hashes by which those are found that are the same story. */
    static final String FINGERPRINT = "fingerprint";
    static final String TITLE = "title";
    static final String BODY_START = "body-start";
    static final String BODY_END = "body-end";
    static final String HEADLINE_START = "headline-start";
    static final String HEADLINE_END = "headline-end";
    static final String OUTLET = "outlet";
    static final String AUTHOR = "author";
    static final String PUBLISHED = "published";
    static final String ADDRESS = "address";
    static final String SOURCE = "source";
    static final String STAMP = "stamp";

    static final String KIND = "kind";
    static final String NAMED = "named";
    static final String DESCRIBED = "described";
    static final String QUOTED_START = "quoted-start";
    static final String QUOTED_END = "quoted-end";
    static final String MENTION_START = "mention-start";
    static final String MENTION_END = "mention-end";
    static final String CUE_START = "cue-start";
    static final String CUE_END = "cue-end";
    static final String CUE_LEMMA = "cue-lemma";
    static final String SAID_FROM = "said-from";
    static final String SAID_TO = "said-to";
    static final String MEDIUM = "medium";

    private Fields() {}
}
