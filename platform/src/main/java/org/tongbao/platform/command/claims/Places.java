package org.tongbao.platform.command.claims;

import java.util.Map;

/**
 * Where the parts of a document stand.
 *
 * @param lines of the parts that are there, by path
 * @param broken line in which it ceases to be JSON; 0 if it does not
 */
record Places(Map<String, Integer> lines, int broken) {

    /** The line of a part, or of what is around it where it is missing. */
    int line(String path) {
        if (broken > 0) {
            return broken;
        }
        String at = path;
        while (!at.isEmpty()) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return lines.getOrDefault("", 1);
    }
}
