package org.tongbao.simulation.load;

/** What is under way over a connection; the {@link Source} notes in it what it needs again. */
final class Errand {

    /** What for. */
    Kind kind = Kind.SETTLE;

    /** What it is about, in the source's own numbers. */
    int subject;

    /** When it should have been sent, {@link System#nanoTime}. */
    long intended;

    /** When it was sent. */
    long sent;
}
