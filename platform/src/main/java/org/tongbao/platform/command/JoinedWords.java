package org.tongbao.platform.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of several files as one. */
final class JoinedWords extends ResourceBundle {

    private final List<ResourceBundle> all;

    /** These; where two have the same key the earlier one counts. */
    JoinedWords(List<ResourceBundle> all) {
        this.all = List.copyOf(all);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        for (ResourceBundle each : all) {
            if (each.containsKey(key)) {
                return each.getObject(key);
            }
        }
        return null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new LinkedHashSet<>();
        all.forEach(each -> keys.addAll(each.keySet()));
        return Collections.enumeration(keys);
    }
}
