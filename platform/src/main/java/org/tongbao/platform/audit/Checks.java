package org.tongbao.platform.audit;

import java.util.List;

/** Everything that must hold, in the order in which it is told. */
public final class Checks {

    /** All of it. */
    public static final List<Check> ALL =
            List.of(
                    EntriesBalance.CHECK,
                    SettlementsBookedOnce.CHECK,
                    EntriesOfSettlements.CHECK,
                    TopUps.CHECK,
                    MirrorsNegate.CHECK,
                    UndoneAgrees.CHECK,
                    IdentitiesHold.CHECK,
                    YearsReplayed.CHECK,
                    BalancesReplayed.CHECK,
                    PairsAgree.CHECK,
                    SettlementsHaveKeys.CHECK,
                    KeysFindSettlements.CHECK,
                    OneKeyEach.CHECK,
                    VisitsPoint.CHECK,
                    FeeLinesTied.CHECK,
                    FeeLinesAddUp.CHECK);

    private Checks() {}

    /** Those that go one way. */
    static List<Check> of(Walk walk) {
        return ALL.stream().filter(check -> check.walk() == walk).toList();
    }
}
