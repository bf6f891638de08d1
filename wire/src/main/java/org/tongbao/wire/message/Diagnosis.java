package org.tongbao.wire.message;

import java.time.LocalDateTime;

/**
 * One diagnosis of a visit.
 *
 * @param kind western or Chinese
 * @param main whether it is the main one
 * @param order its order; a diagnosis sent again with the same order replaces the earlier
 * @param disease code and name
 * @param department diagnosing
 * @param doctor diagnosing
 * @param at when
 * @param valid false takes an earlier one back
 */
public record Diagnosis(
        Kind kind,
        boolean main,
        int order,
        Named disease,
        String department,
        Named doctor,
        LocalDateTime at,
        boolean valid) {

    /** Kinds of diagnosis (诊断类别). */
    public enum Kind {
        /** 西医诊断. */
        WESTERN,
        /** 中医主病诊断. */
        CHINESE_DISEASE,
        /** 中医主证诊断. */
        CHINESE_SYNDROME
    }
}
