package org.tongbao.platform.database;

import java.util.Optional;

/**
 * The database cannot be opened, kept or reached, and the program can do nothing about it: the
 * message says in Chinese and English what is wrong and what a person may do.
 */
public final class DatabaseTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String zh;
    private final String en;

    public DatabaseTrouble(String zh, String en) {
        super(zh + "\n" + en);
        this.zh = zh;
        this.en = en;
    }

    public DatabaseTrouble(String zh, String en, Throwable cause) {
        super(zh + "\n" + en, cause);
        this.zh = zh;
        this.en = en;
    }

    /** The trouble behind an exception, such as a failed start of the platform, if there is one. */
    public static Optional<DatabaseTrouble> behind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseTrouble trouble) {
                return Optional.of(trouble);
            }
        }
        return Optional.empty();
    }

    /** The message in Chinese. */
    public String zh() {
        return zh;
    }

    /** The message in English. */
    public String en() {
        return en;
    }
}
