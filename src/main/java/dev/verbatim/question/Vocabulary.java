package dev.verbatim.question;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that questions are built with. */
final class Vocabulary {
    static final Set<String> AUXILIARIES = words(
            "did do does didn't don't doesn't didnt dont doesnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt"
                    + " shouldnt is isn't are aren't was wasn't were weren't"
                    + " has hasn't have haven't had hadn't will won't would wouldn't can can't could couldn't should shouldn't may"
                    + " might must");

    static final Set<String> SAYING = words(
            "say says said saying tell tells told telling claim claims claimed claiming think"
                    + " thinks thought believe believes believed argue argues argued tweet tweets tweeted tweeting post posts posted"
                    + " write writes wrote written respond responds responded reply replies replied react reacts reacted describe"
                    + " describes described explain explains explained call calls called state states stated announce announces"
                    + " announced suggest suggests suggested insist insists insisted warn warns warned predict predicts predicted"
                    + " promise promises promised deny denies denied admit admits admitted accuse accuses accused criticize"
                    + " criticizes criticized criticise criticised praise praises praised comment comments commented declare"
                    + " declares declared note notes noted add adds added ask asks asked urge urges urged vow vows vowed compare"
                    + " compares compared report reports reported recall recalls recalled express expresses expressed mention"
                    + " mentions mentioned characterize characterized acknowledge acknowledged complain complained joke joked"
                    + " feel feels felt");

    /** Whoever does so says so: a story tells it as their words. As they follow “did”; none is a common noun too. */
    static final Set<String> ATTITUDES = words("advise advocate apologize applaud assert admire appreciate blast boast"
            + " brag caution cite concede condemn confess confirm contend contrast counter decry defend demand"
            + " denounce dismiss dispute disagree doubt emphasize encourage excuse expect favor grumble hint hope imply"
            + " justify lament liken mock plead portray prefer question recommend regret remark remember remind retort"
            + " reveal ridicule scoff speculate swear testify thank threaten view want welcome whisper wish wonder worry");

    /** All forms of these, and of some that are common nouns too, as they follow “who”. */
    static final Set<String> ATTITUDES_TOLD = Stream.concat(ATTITUDES.stream().flatMap(Vocabulary::forms),
            Stream.of(
                    "blamed blames cheered cheers credited credits echoed echoes estimated estimates faulted faults feared"
                            + " fears hailed hails labeled labelled labels pledged pledges protested rated rates signaled signalled"
                            + " stressed stresses talked")
                    .flatMap(list -> Arrays.stream(list.split(" "))))
            .collect(Collectors.toUnmodifiableSet());

    /** “What advice did Musk give?” */
    static final Set<String> GIVING = words(
            "make made give gave have had offer offered use used raise raised voice voiced issue issued deliver delivered level"
                    + " send sent share shared pass tell");

    /** Such verbs alone do not tell what is asked about: any reported sentence has them. */
    static final Set<String> PLAIN_SAYING = words(
            "say says said saying tell tells told telling think thinks thought believe"
                    + " believes believed state states stated mention mentions mentioned comment comments commented add added note"
                    + " noted write writes wrote");

    static final Set<String> FUNCTION_WORDS = words(
            "what what's whats wheres whens hows how's which who who's whos whom whose when when's where where's why how"
                    + " a an the of to in on at by for from with about into as that this these those it its there their they them he"
                    + " him his she her you your i me my we our us and or but if than then so not no any some all just exactly"
                    + " actually ever please many much did's according be been being am regarding concerning anyone anybody someone"
                    + " somebody");

    /** They ask for something wherever they stand. */
    static final Set<String> ASKING = words(
            "who who's whos whom whose what what's whats when when's whens where where's wheres why why's how how's hows which");

    /** “what day”, “which year” */
    static final Set<String> TIMES = words(
            "day date days year years month months time times week weekday weekend decade century hour season");

    /** “what city”, “in which country” */
    static final Set<String> PLACES = words(
            "city cities country countries state states town towns place places location street region county district"
                    + " province village neighborhood neighbourhood continent venue");

    /** “what percentage”, “how many” */
    static final Set<String> AMOUNTS = words(
            "percent percentage number numbers share proportion fraction amount age sum");

    /** “how many” */
    static final Set<String> MEASURES = words(
            "many much old long often far big large high tall fast few deep heavy wide small hot cold");

    /** “which senator”, “what person” */
    static final Set<String> PEOPLE = words(
            "person people man men woman women guy guys politician politicians senator senators candidate candidates"
                    + " official officials expert experts leader leaders lawmaker lawmakers minister ministers president governor"
                    + " mayor member members player journalist journalists reporter reporters critic critics analyst analysts"
                    + " spokesman spokeswoman spokesperson ceo executive lawyer judge actor singer author company companies party"
                    + " group groups team organization organisation agency newspaper paper outlet");

    /** “Musk’s reaction to the poll” */
    static final Set<String> WORDS_OF = words(
            "reaction reactions response responses statement statements comment comments remark remarks view views opinion"
                    + " opinions position stance take explanation claim claims promise promises answer answers reply message"
                    + " messages tweet tweets words quote quotes quotation quotations thoughts argument arguments criticism"
                    + " warning prediction excuse defense defence joke jokes advice excuses comparison comparisons retort"
                    + " complaint complaints insult insults description characterization assessment estimate forecast pledge vow"
                    + " threat apology concern concerns fears worries hopes reasoning");

    /** A verb of saying behind one of them is no verb: “the report”, “his claims”. */
    static final Set<String> DETERMINERS = words(
            "the a an this that these those his her its their my your our any some no new first last latest every each");

    /** They stand between “who” and “said”: “who was it that first said”. */
    static final Set<String> LINKS = words(
            "was is were are it that the one ones person people man woman quoted as who which to first has have had been be"
                    + " reportedly also actually ever exactly else then really publicly once recently");

    /** They stand before a name and don't belong to it. */
    static final Set<String> BEFORE_NAMES = words(
            "it true that there not also ever actually once then publicly really just both exactly and or if whether known");

    /** What follows a name is not part of it any more. */
    static final Set<String> AFTER_NAMES = words(
            "about on regarding concerning in at when to after during as that over with for because if whether and before"
                    + " since while against into from until this last");

    static final Set<String> PRONOUNS = words("he she they it him her them i we you who this that these those");

    /** What people and things do most, in the forms that follow “did”, “does” and “will”. */
    static final Set<String> ACTIONS = words(
            "accept act agree allow announce appear apply approve arrest arrive attack attend avoid ban beat become begin"
                    + " blame block break bring build buy campaign cancel carry cause change choose claim close come continue cost"
                    + " cover create cross cut deal decide defeat demand destroy develop die discuss do donate drive drop earn"
                    + " eat elect end endorse enter escape expect face fail fall feed fight file find fire fix fly follow forget"
                    + " form gain get give go grow happen hate have hear help hire hit hold hope hurt increase intend interview"
                    + " invade invest invite join keep kill know land last launch lead learn leave lend let lie like listen live"
                    + " look lose love make marry mean meet move name need nominate offer open oppose order organize own pass pay"
                    + " plan play pledge prefer prepare prevent produce propose prove publish pull push put quit raise reach read"
                    + " receive refuse reject release rely remain remove rent repeat replace resign rest result return reveal rise"
                    + " run save see seek sell send serve set shoot show shut sign sing sink sit sleep sound speak spend stand"
                    + " start stay steal stop strike struggle study succeed suffer sue support survive take talk teach testify"
                    + " threaten throw travel try turn understand use veto visit vote wait walk want watch wear win withdraw work"
                    + " worry");

    private Vocabulary() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** Of a regular verb. */
    private static Stream<String> forms(String verb) {
        String stem = verb.replaceAll("e$", "").replaceAll("([^aeiou])y$", "$1i");
        String doubled = verb.matches("brag|regret") ? verb + verb.charAt(verb.length() - 1) : stem;
        String third = verb.matches(".*(s|h)") ? verb + "es" : stem.endsWith("i") ? stem + "es" : verb + "s";
        return Stream.of(verb, third, doubled + "ed", doubled.replaceAll("i$", "y") + "ing");
    }
}
