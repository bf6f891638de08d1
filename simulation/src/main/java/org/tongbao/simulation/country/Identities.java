package org.tongbao.simulation.country;

import org.tongbao.core.adjudication.Amounts;

/** The identities of the national interface, added up by hand in fen. */
final class Identities {

    private Identities() {}

    static void check(Auditor auditor, long step, String where, Amounts a) {
        long funds =
                a.pool().fen()
                        + a.largeAmount().fen()
                        + a.seriousIllness().fen()
                        + a.civilServant().fen()
                        + a.assistance().fen();
        long accounts = a.ownAccount().fen() + a.familyAccount().fen();
        long person = accounts + a.cash().fen();
        long parts =
                a.outside().fen() + a.aboveCap().fen() + a.preSelfPay().fen() + a.inScope().fen();
        equal(auditor, step, where + " I1", a.total().fen(), funds + person);
        equal(auditor, step, where + " I2", a.personTotal().fen(), person);
        equal(auditor, step, where + " I3", a.fundTotal().fen(), funds);
        equal(auditor, step, where + " I4", a.total().fen(), parts);
        equal(auditor, step, where + " I5", a.accountTotal().fen(), accounts);
        long deductible = Math.clamp(a.deductible().fen(), 0, a.inScope().fen());
        equal(auditor, step, where + " I6", deductible, a.deductible().fen());
    }

    private static void equal(Auditor auditor, long step, String where, long expected, long found) {
        auditor.equal(step, Rule.IDENTITY, where, expected, found);
    }
}
