package dev.verbatim.date;

import java.util.Set;

/** The words that tell {@link TenseReader} what was from what is to come. */
final class TenseWords {
    static final Set<String> COMING = Words.of("""
            will ll shall would won may might could can should must expected scheduled due slated upcoming looming
            expects plans hopes intends begins opens starts expires reconvenes resumes ends planned planning expect plan
            effective likely postponed delayed extended payable prepares preparing
            """);

    /** What turns “to see her on Monday” into something to come. */
    static final Set<String> BEFORE_INFINITIVE = Words.of("""
            expected scheduled due plans planned planning set likely hopes hoped hoping wants wanted going about agreed
            ready vowed promised slated intends ordered is are expects supposed asked has have needs
            """);

    static final Set<String> PAST = Words.of("""
            was were had did said told met made took came began went got gave saw left lost fell rose led held found
            shot struck sent sold bought brought became ran spoke wrote paid hit kept broke drove flew grew knew threw
            drew stood understood thought fought caught taught felt dealt meant heard sat read put cut quit spent built
            lent withdrew overthrew swore tore wore sank rang sang says shook chose froze rode been done given taken
            seen shown ago sought beat bid hurt arose oversaw underwent since hasn haven hadn didn wasn weren
            """);

    static final Set<String> NOT_PAST = Words.of("""
            need indeed speed seed feed breed bleed exceed proceed succeed hundred united embed shed sacred allied
            """);

    /** Behind these, “heated” is no verb: a heated debate. */
    static final Set<String> DETERMINERS = Words.of("a an the his her its their our this");
    static final Set<String> PLANNED = Set.of("to", "for");
    /** Behind these, “be paid” is to come; “could be found” may be over. */
    static final Set<String> BEFORE_BE = Set.of("will", "would", "to", "ll", "shall", "must");
    static final Set<String> LIMITS = Set.of("until", "till", "by", "before");
    static final Set<String> BEFORE_EVENTS = Set.of("of", "before", "into", "until", "for");

    private TenseWords() {}
}
