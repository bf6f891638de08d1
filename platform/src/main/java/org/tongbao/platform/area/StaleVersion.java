package org.tongbao.platform.area;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else changed what a decision had read; the whole request is to be repeated. */
final class StaleVersion extends OptimisticLockingFailureException {

    private static final long serialVersionUID = 1L;

    StaleVersion(String what) {
        super(what + " changed since it was read");
    }
}
