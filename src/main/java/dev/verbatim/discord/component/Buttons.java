package dev.verbatim.discord.component;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of buttons, found by the ids of pressed ones. */
public final class Buttons {
    private final Map<String, ButtonAction> actions;

    /** @throws IllegalStateException when two share a kind */
    public Buttons(List<ButtonAction> actions) {
        this.actions = actions.stream().collect(Collectors.toMap(ButtonAction::kind, Function.identity()));
    }

    /**
     * Does what the pressed button is for.
     *
     * @param pressed makes the press of the state that the button's id holds
     * @throws ExpiredException when no such button is known (any more)
     */
    public void press(String id, Function<String, Press> pressed) {
        ComponentId read = ComponentId.read(id).orElseThrow(() -> new ExpiredException("no button of ours: " + id));
        ButtonAction action = actions.get(read.kind());
        if (action == null) {
            throw new ExpiredException("no such button any more: " + read.kind());
        }
        action.press(pressed.apply(read.state()));
    }
}
