package dev.verbatim.name;

import java.util.List;
import java.util.Set;

/** Short forms of first names. */
final class Nicknames {
    private static final List<Set<String>> SAME = List.of(
            Set.of("bill", "william", "will", "billy"), Set.of("bob", "robert", "rob", "bobby", "robby"),
            Set.of("mike", "michael"), Set.of("tim", "timothy"), Set.of("joe", "joseph", "joey"),
            Set.of("don", "donald", "donnie"), Set.of("jim", "james", "jimmy", "jamie"),
            Set.of("tom", "thomas", "tommy"),
            Set.of("rick", "richard", "dick", "rich"), Set.of("chris", "christopher", "christina", "christine"),
            Set.of("ted", "theodore", "edward", "ed", "eddie"), Set.of("bernie", "bernard"),
            Set.of("dan", "daniel", "danny"),
            Set.of("dave", "david"), Set.of("ben", "benjamin"), Set.of("steve", "stephen", "steven"),
            Set.of("matt", "matthew"), Set.of("jeff", "jeffrey", "geoff", "geoffrey"),
            Set.of("liz", "elizabeth", "beth", "betsy"),
            Set.of("newt", "newton"), Set.of("rudy", "rudolph"), Set.of("chuck", "charles", "charlie"),
            Set.of("ron", "ronald"), Set.of("greg", "gregory"), Set.of("ken", "kenneth"), Set.of("tony", "anthony"),
            Set.of("kate", "katherine", "kathy", "catherine", "cathy", "katie"), Set.of("nick", "nicholas"),
            Set.of("pat", "patrick", "patricia"), Set.of("sam", "samuel", "samantha"),
            Set.of("alex", "alexander", "alexandra"),
            Set.of("andy", "andrew", "drew"), Set.of("larry", "lawrence"), Set.of("pete", "peter"),
            Set.of("al", "albert", "alan"),
            Set.of("jon", "jonathan"), Set.of("josh", "joshua"), Set.of("sue", "susan", "suzanne"),
            Set.of("debbie", "deborah", "deb"),
            Set.of("fred", "frederick"), Set.of("gus", "augustus"), Set.of("jerry", "gerald", "jerome"),
            Set.of("max", "maxwell"),
            Set.of("mitch", "mitchell"), Set.of("phil", "philip", "phillip"), Set.of("ray", "raymond"),
            Set.of("vince", "vincent"),
            Set.of("zach", "zachary"), Set.of("jack", "john", "johnny"), Set.of("harry", "harold", "henry", "hank"));

    private Nicknames() {}

    static boolean same(String one, String other) {
        return one.equals(other) || SAME.stream().anyMatch(names -> names.contains(one) && names.contains(other));
    }
}
