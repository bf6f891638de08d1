package org.tongbao.platform.pages;

/**
 * One page of a long list.
 *
 * @param number this page, from 1
 * @param last the last page; 1 for an empty list
 */
public record Paging(int number, int last) {

    static final int SIZE = 20;

    /** The page of that number in a list of so many rows, or the last one if there are fewer. */
    static Paging of(int number, long rows) {
        int last = (int) Math.max(1, Math.ceilDiv(rows, SIZE));
        return new Paging(Math.min(number, last), last);
    }

    /** How many rows come before this page. */
    public long offset() {
        return (number - 1L) * SIZE;
    }
}
