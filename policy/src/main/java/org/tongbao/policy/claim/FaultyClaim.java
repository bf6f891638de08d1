package org.tongbao.policy.claim;

import java.util.List;
import java.util.stream.Collectors;

/** A claim that cannot be read; it names everything that is wrong with it. */
public final class FaultyClaim extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ClaimFault> faults;

    /** These faults, at least one. Carries no stack: a stream may hold a million of them. */
    public FaultyClaim(List<ClaimFault> faults) {
        super(
                faults.stream().map(ClaimFault::describe).collect(Collectors.joining("\n")),
                null,
                false,
                false);
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order in which the claim is read. */
    public List<ClaimFault> faults() {
        return faults;
    }
}
