package org.tongbao.platform;

import org.tongbao.platform.command.Verbs;

/**
 * The one door. Everything a person can ask of Tongbao is a verb after its name; a verb that needs
 * no server starts none.
 */
public final class Tongbao {

    private Tongbao() {}

    /** Runs one verb and ends the process with its {@link org.tongbao.platform.command.Exit}. */
    public static void main(String[] args) {
        System.exit(Verbs.run(System.getenv(), args));
    }
}
