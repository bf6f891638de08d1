package org.tongbao.simulation.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tongbao.core.kernel.Worded;

/** What is killed, by SIGKILL. */
public enum Death implements Worded {
    PROGRAM("程序", "the program"),
    PROGRAM_AND_SERVER("程序和数据库", "the program and its database"),
    SERVER("数据库", "the database"),
    SESSION("数据库的一个会话", "one session of the database");

    private static final int WITH_SERVER_IN = 4;
    private static final int SESSIONS_FOR = 5;

    private final String zh;
    private final String en;

    Death(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Deaths in the order of chance: some of the program's take the database along, and now and
     * then a session is killed besides.
     *
     * @param program kills of the program, with or without its database
     * @param server kills of the database under a program that lives
     */
    static List<Death> shuffled(int program, int server, Random random) {
        List<Death> deaths = new ArrayList<>();
        for (int i = 0; i < program; i++) {
            deaths.add(i % WITH_SERVER_IN == 1 ? PROGRAM_AND_SERVER : PROGRAM);
        }
        deaths.addAll(Collections.nCopies(server, SERVER));
        deaths.addAll(Collections.nCopies(server / SESSIONS_FOR, SESSION));
        Collections.shuffle(deaths, random);
        return deaths;
    }

    boolean takesProgram() {
        return this == PROGRAM || this == PROGRAM_AND_SERVER;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
