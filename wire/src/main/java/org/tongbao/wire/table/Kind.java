package org.tongbao.wire.table;

/** What a field holds. */
public enum Kind {
    /** Text up to a number of characters. */
    TEXT,
    /** Text of any length: files and the like. */
    LONG_TEXT,
    /** A plain decimal number. */
    NUMBER,
    /** yyyy-MM-dd. */
    DATE,
    /** yyyy-MM-dd HH:mm:ss. */
    DATE_TIME,
    /** true or false. */
    FLAG,
    /** Six digits of an area. */
    AREA,
    /** One object or many, described by a table of its own. */
    NODE,
    /** Any JSON: the edition does not say what. */
    ANY
}
