package org.tongbao.policy.book;

/**
 * Where something stands in the files of the law.
 *
 * @param file path below the folder of the law
 * @param line the first being 1; 0 for the whole file
 */
public record Mark(String file, int line) {

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
