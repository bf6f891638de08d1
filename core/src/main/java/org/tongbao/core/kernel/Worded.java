package org.tongbao.core.kernel;

/** Something with a name that people read, in both languages. */
public interface Worded {

    /** In Chinese. */
    String zh();

    /** In English. */
    String en();
}
