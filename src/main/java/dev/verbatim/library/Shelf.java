package dev.verbatim.library;

/**
 * A source as a server sees it.
 *
 * @param name what the index calls it
 * @param label what the server calls it
 * @param place where it lies: a folder's name or an address
 * @param isOwn whether the server added it, and may remove it
 */
public record Shelf(String name, String label, String place, boolean isOwn) {}
