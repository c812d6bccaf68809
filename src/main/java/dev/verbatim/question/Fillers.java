package dev.verbatim.question;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that lead up to a question and belong to no answer: “hey, can you please tell me when …”. */
final class Fillers {
    private static final int READ = 30;
    private static final String YOU = "(?:you|u|ya|anyone|anybody|someone|somebody)";
    private static final Pattern FILLERS = Pattern.compile("(?:(?:"
            + "hey|hi|hello|yo|ok|okay|so|well|um|uh|hmm|please|pls|plz|btw|also|then|now|just|bot|verbatim|sorry|thanks"
            + "|and|but|actually|quick question|(?:i|we) have a question|another question|one more(?: question)?"
            + "|(?:can|could|would|will) " + YOU + "(?: please| pls| just| maybe)*"
            + " (?:tell|show|remind|give|explain|say|find)(?: out)?(?: to)?(?: me| us)?"
            + "|(?:do|does|did) " + YOU + "(?: guys| all)?(?: happen to| even)? (?:know|remember|recall)"
            + "|(?:i|we|i'm|i'd|we'd|im|id)(?: am| was| would| really| just| still)*"
            + " (?:like|love|want|need|try|trying|wonder|wondering|curious|asking)(?: to (?:know|ask|hear|find out|learn|see))?"
            + "|(?:got )?any (?:idea|clue)|tell (?:me|us)|remind (?:me|us)|let me know|wondering|just curious"
            + ") )+");

    private Fillers() {}

    /** The words without them; all of them where there is nothing else. */
    static List<Token> strip(List<Token> tokens) {
        String lead = tokens.stream().limit(READ).map(Token::lower).collect(Collectors.joining(" ")) + " ";
        Matcher fillers = FILLERS.matcher(lead);
        if (!fillers.lookingAt()) {
            return tokens;
        }
        int count = (int) fillers.group().chars().filter(c -> c == ' ').count();
        return count < tokens.size() ? tokens.subList(count, tokens.size()) : tokens;
    }
}
