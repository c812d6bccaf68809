package dev.verbatim.question;

import java.util.Set;

/** The words that questions are built with. */
final class Vocabulary {
    static final Set<String> AUXILIARIES = words(
            "did do does didn't don't doesn't is isn't are aren't was wasn't were weren't"
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

    /** Such verbs alone do not tell what is asked about: any reported sentence has them. */
    static final Set<String> PLAIN_SAYING = words(
            "say says said saying tell tells told telling think thinks thought believe"
                    + " believes believed state states stated mention mentions mentioned comment comments commented add added note"
                    + " noted write writes wrote");

    static final Set<String> FUNCTION_WORDS = words(
            "what what's whats which who who's whos whom whose when when's where where's why how"
                    + " a an the of to in on at by for from with about into as that this these those it its there their they them he"
                    + " him his she her you your i me my we our us and or but if than then so not no any some all just exactly"
                    + " actually ever please many much did's according be been being am regarding concerning anyone anybody someone"
                    + " somebody");

    private Vocabulary() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
