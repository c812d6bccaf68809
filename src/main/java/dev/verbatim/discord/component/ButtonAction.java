package dev.verbatim.discord.component;

/** What one kind of button does. An implementation holds no state of any button; see {@link ComponentId}. */
public interface ButtonAction {
    /** The kind in the ids of its buttons, never changed once buttons of it are out. */
    String kind();

    /**
     * Somebody presses a button. Called on a thread of its own; a failure is told to them.
     *
     * @throws ExpiredException when what the button is about is gone
     */
    void press(Press press);
}
