package org.tongbao.core.adjudication;

/** A claim whose parts contradict each other, so that no decision can be made on it. */
public final class UnreadableClaim extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String zh;
    private final String en;

    /**
     * @param path where, such as {@code lines[3].amount}
     * @param zh what is wrong, in Chinese
     * @param en the same in English
     */
    public UnreadableClaim(String path, String zh, String en) {
        super(path + ": " + en);
        this.path = path;
        this.zh = zh;
        this.en = en;
    }

    /** Where in the claim. */
    public String path() {
        return path;
    }

    /** What is wrong, in Chinese. */
    public String zh() {
        return zh;
    }

    /** What is wrong, in English. */
    public String en() {
        return en;
    }
}
