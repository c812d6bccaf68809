package dev.verbatim.story;

import java.util.Locale;
import java.util.Set;

/**
 * Words that end in a full stop without ending the sentence. Written without their last stop, and with a capital where
 * they need one: “Ill.” is a state, “ill.” ends a sentence.
 */
final class Abbreviations {
    /** Titles and the like: a name or a number always follows. Missed: “He lives on Main St. Ann doesn't.” */
    private static final Set<String> BEFORE_NAMES = Set.of("Mr", "Mrs", "Ms", "Mme", "Dr", "Sen", "Sens", "Rep", "Reps",
            "Gov", "Govs", "Gen", "Col", "Lt", "Sgt", "Spc", "Pfc", "Capt", "Maj", "Adm", "Cmdr", "Prof", "Rev", "Hon",
            "Pres", "Amb", "St", "Ft", "Mt", "Messrs", "Msgr", "Supt", "Insp", "Atty", "Det", "Cpl", "Pvt", "Del",
            "Ald", "Dist", "Asst", "Assoc", "Fig", "Vol", "No", "Nos", "Vs", "vs", "v", "no", "nos", "e.g", "i.e", "cf",
            "al", "fig", "vol", "pp", "ca", "approx", "incl", "a.k.a");

    /** Months, states, companies and the like: these may well end a sentence. */
    private static final Set<String> ANYWHERE = Set.of("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep",
            "Oct", "Nov", "Dec", "Inc", "Corp", "Co", "Ltd", "Bros", "Jr", "Sr", "Dept", "Govt", "Assn", "Univ", "Etc",
            "Ave", "Blvd", "Rd", "Ph.d", "Ariz", "Ala", "Ark", "Calif", "Colo", "Conn", "Fla", "Ga", "Ill", "Ind",
            "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa",
            "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wisc", "Wyo", "W.va", "etc", "est", "ext", "tel", "ret", "max",
            "min", "dept", "govt", "jr", "sr");

    private Abbreviations() {}

    /** Whether a name or a number always follows: “Sen.”, “vs.” */
    static boolean standsBeforeNames(String word) {
        return BEFORE_NAMES.contains(inSmallLetters(word));
    }

    /** Whether the stop may be part of the word: “Sept.”, “U.S.”, “a.m.”, the initial of a name. */
    static boolean mayBe(String word) {
        return ANYWHERE.contains(inSmallLetters(word)) || (isLettersWithStops(word) && !word.equals("I"));
    }

    /** All but the first letter: headlines and datelines shout (“TAMPA, FLA.”). */
    private static String inSmallLetters(String word) {
        return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** {@code U.S}, {@code J}, {@code M.F.A}. */
    private static boolean isLettersWithStops(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }
}
