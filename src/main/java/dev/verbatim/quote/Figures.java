package dev.verbatim.quote;

import java.util.regex.Pattern;

/** What a sentence's figures are, as far as its words tell: those of people who were asked, or an election's and a market's. */
record Figures(String text) {
    /** “9 percent”, “40 percent of the women”, “4 in 10 Democrats”, “a third”. */
    private static final String PART = "(?:(?:%|\\bper ?cent|\\b(?:in|of) (?:10|ten))(?: [\\p{L}-]{1,12})?|"
            + "(?:%|\\bper ?cent|\\b(?:in|of) (?:10|ten)|\\b(?:half|third|two-thirds|quarters?|majority)) of (?:[\\w’'-]+ ){0,5}[\\w’'-]+"
            + "|\\b(?:half|a third|two-thirds|quarters?|majority))";
    /** “a third of independents, 33%, say” */
    private static final String IN_FIGURES = "(?:, \\d\\d? ?(?:%|per ?cent),)?";
    private static final String AGAIN = "(?:(?:now|still|also|only|overall) )?";
    private static final String THINK = "(?<!\\b(?:the|of|a|an|to|in|by|for|its|their) )(?:support|oppose|favou?r|endorse|prefer|identify|disapprove|say|said|think|thought|believed?|want(?:ed)?|(?:dis)?agreed?|consider|picked|chose|reported"
            + "|would (?:choose|pick|vote|back|support|prefer|like|rather|consider|be (?:[a-z]+ )?(?:likely|willing|satisfied|scared))|ha(?:ve|d) an? (?:\\w+ ){0,2}(?:view|opinion|impression))\\b";
    /** “Voters are about evenly divided on it.” */
    private static final String DIVIDED = "\\b(?:those (?:polled|surveyed)|voters|respondents|adults|americans|democrats|republicans"
            + "|independents|men|women) (?:[a-z]+ ){1,3}(?:evenly|closely) (?:split|divided)\\b";
    private static final String ASKED = "^\\W*(?:(?:and|but) )?(?:when )?asked (?:if|whether|which|what|who|how|about|to)\\b(?! (?:he|she)\\b)";
    private static final Pattern SHARE = Pattern.compile(
            "%|\\bper ?cent\\b|\\bpercentage\\b|\\b(?:\\d|one|two|three|four|five|six|seven|eight|nine) (?:in|of) (?:10|ten)\\b"
                    + "|(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten))[ -](?:percentage[ -])?points?\\b|(?<!\\d)\\d\\d[-–]\\d\\d(?!\\d)");
    private static final Pattern SPLIT = Pattern.compile("(?<![\\d.])(\\d{1,2})%?[-–](\\d{1,2})%");
    private static final Pattern RANKED = Pattern.compile(
            "(?i)\\b(?:came|comes|ranks?|ranked|placed?|was|is) (?:in )?(?:second|third|fourth|fifth|sixth|last),? (?:place,? )?(?:at|with|on) (?:just )?\\d+ ?(?:%|per ?cent)");
    /** Unlike points, which are also a sport's. */
    private static final Pattern PERCENT = Pattern.compile("%|\\bper ?cent\\b");
    /** What is said of those who were asked. */
    private static final Pattern OF_ASKED = Pattern
            .compile("(?i)\\b(?:voters?|respondents?|surveyed|polled|adults|americans"
                    + "|millennials|democrats|republicans|independents|support(?:ers|s|ed)?|favou?r(?:s|ed|able|ability)?"
                    + "|unfavou?rabl[ey]|prefer(?:s|red)?|(?:dis)?approv\\w+|leads?|led|leading|edge|advantage|showing|match-?ups?|ahead|trails?|tied|undecided)\\b");
    /** Surely of those who were asked: there the poll goes on to be told. */
    private static final Pattern VOTERS = Pattern.compile("(?i)\\b(?:voters?|respondents?|surveyed|polled)\\b");
    private static final Pattern STANDS_AT = Pattern.compile(
            "(?i)\\b(?:is|are|sits?|stands?|trails?|placed?|was|were|fell|rose|third|fourth|fifth) (?:\\w+ )?at (?:(?:just|only|about|nearly) )?\\d+(?:\\.\\d)? ?(?:%|per ?cent)");
    /** Shares of an election's votes are no poll's. */
    private static final Pattern ELECTED = Pattern
            .compile(
                    "(?i)\\b(?:won|beat|beaten|defeated|lost(?! [-–]?\\d+ points)|losing|victory|precincts?|ballots?|turnout|delegates?|of the vote)\\b"
                            + "|\\b(?:in|since|of) (?:19|20)\\d\\d\\b");
    /** “Some 40 percent of the women say”, “nine in 10 would choose”: what people think, so that somebody has asked them. */
    private static final Pattern OPINION = Pattern
            .compile("(?i)(?:" + PART + IN_FIGURES + " " + AGAIN + THINK + "|" + ASKED + "|" + DIVIDED + ")");
    /** A race that nobody runs but in a poll. */
    private static final Pattern SUPPOSED = Pattern
            .compile(
                    "(?i)\\b(?:hypothetical|theoretical) (?:[\\p{L}-]+ ){0,3}(?:match-?ups?|contests?|races?|elections?)\\b");
    private static final Pattern ASKED_ONES = Pattern
            .compile("(?i)\\b(?:(?:likely|registered) voters|respondents?|surveyed|polled)\\b");
    /** How it was done is the reporter's. */
    private static final Pattern METHOD = Pattern.compile(
            "(?i)(?:margins? of (?:\\w+ )?error|error margin|sampling error|credibility interval)[^;]*|plus or minus[^,;]*");

    static Figures of(String sentence) {
        return new Figures(METHOD.matcher(sentence).replaceAll(""));
    }

    boolean areTold() {
        return SHARE.matcher(text).find() || OPINION.matcher(text).find() || SUPPOSED.matcher(text).find();
    }

    boolean areOfAsked() {
        return OF_ASKED.matcher(text).find() || areSplit() || areRanked() || OPINION.matcher(text).find()
                || SUPPOSED.matcher(text).find();
    }

    /** “The ferry came fourth at 9 percent.” */
    private boolean areRanked() {
        return RANKED.matcher(text).find() && !areOfElection();
    }

    /** “82%-12%”: those for and those against, unlike “5%-10%”. */
    private boolean areSplit() {
        return SPLIT.matcher(text).results()
                .anyMatch(pair -> Integer.parseInt(pair.group(1)) > Integer.parseInt(pair.group(2)));
    }

    boolean areOfVoters() {
        return VOTERS.matcher(text).find();
    }

    /** “Doe earned 51 percent to her 35 percent”, “Roe sits at 9 percent”, as far as they are people's. */
    boolean areStandings() {
        return STANDS_AT.matcher(text).find() || PERCENT.matcher(text).results().limit(2).count() == 2;
    }

    boolean areSurelyOfAsked() {
        return ASKED_ONES.matcher(text).find() || (areSplit() && !areOfElection()) || OPINION.matcher(text).find();
    }

    boolean areOfElection() {
        return ELECTED.matcher(text).find();
    }
}
