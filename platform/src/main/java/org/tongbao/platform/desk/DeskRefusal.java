package org.tongbao.platform.desk;

/** The message is in order and cannot be done; whatever was written for it is taken back. */
final class DeskRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    DeskRefusal(String zh, String en) {
        super(en, null, false, false);
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
