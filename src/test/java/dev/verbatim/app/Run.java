package dev.verbatim.app;

/** What came of running a command. */
record Run(int status, String out, String err) {}
