package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tongbao.core.adjudication.ClaimDraft.ex1;
import static org.tongbao.core.adjudication.Law.yuan;
import static org.tongbao.core.adjudication.PolicyDraft.policy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.AccountUse;
import org.tongbao.core.policy.VisitKind;

/**
 * What a personal account pays: policy reference A.5.7. The bill is that of A.7, Ex-1: the person
 * bears 14 730.00, of which 3 000.00 outside the catalogue and 2 000.00 above a price cap.
 */
class AccountTest {

    @ParameterizedTest(name = "account may pay {0}; {1} of {2}: own {3}, family {4}, cash {5}")
    @CsvSource({
        "ALL_PERSONAL, OWN,    20000.00, 14730.00, 0.00,     0.00",
        "ALL_PERSONAL, OWN,    14730.00, 14730.00, 0.00,     0.00",
        "ALL_PERSONAL, OWN,    14729.99, 14729.99, 0.00,     0.01",
        "ALL_PERSONAL, OWN,    0.00,     0.00,     0.00,     14730.00",
        "ALL_PERSONAL, FAMILY, 20000.00, 0.00,     14730.00, 0.00",
        "ALL_PERSONAL, FAMILY, 10000.00, 0.00,     10000.00, 4730.00",
        "ALL_PERSONAL, NONE,   20000.00, 0.00,     0.00,     14730.00",
        "IN_CATALOGUE, OWN,    20000.00, 9730.00,  0.00,     5000.00",
        "IN_CATALOGUE, FAMILY, 20000.00, 0.00,     9730.00,  5000.00",
        "IN_CATALOGUE, OWN,    9729.99,  9729.99,  0.00,     5000.01",
        "NOTHING,      OWN,    20000.00, 0.00,     0.00,     14730.00",
    })
    void accountUses(
            AccountUse may,
            Account.Use use,
            String balance,
            String own,
            String family,
            String cash) {
        Amounts amounts =
                SmallBook.of(policy().account(may)).decide(ex1().account(balance, use)).amounts();

        assertThat(amounts.ownAccount()).isEqualTo(yuan(own));
        assertThat(amounts.familyAccount()).isEqualTo(yuan(family));
        assertThat(amounts.cash()).isEqualTo(yuan(cash));
        assertThat(amounts.personTotal()).isEqualTo(yuan("14730.00"));
        assertThat(amounts.fundTotal()).isEqualTo(yuan("45270.00"));
    }

    @ParameterizedTest(name = "A.3: no pool pays a {0}; the account may pay {1}: {2}, {3} paid")
    @CsvSource({
        "PHARMACY,   ALL_PERSONAL, OWN,  MET,     100.00",
        "OUTPATIENT, ALL_PERSONAL, OWN,  MET,     100.00",
        "PHARMACY,   IN_CATALOGUE, FAMILY, MET,   100.00",
        "PHARMACY,   ALL_PERSONAL, NONE, NOT_MET, 0.00",
        "PHARMACY,   NOTHING,      OWN,  NOT_MET, 0.00",
    })
    void whereNoPoolPaysTheAccountMay(
            VisitKind kind, AccountUse may, Account.Use use, Answer answer, String paid) {
        Settlement settlement =
                SmallBook.of(policy().outpatient(null).account(may))
                        .decide(ClaimDraft.claim("100").kind(kind).account("500", use));

        assertThat(settlement.answer()).isEqualTo(answer);
        assertThat(settlement.amounts().accountTotal()).isEqualTo(yuan(paid));
        assertThat(settlement.amounts().fundTotal()).isEqualTo(Money.ZERO);
        assertThat(settlement.yearChanges()).isEmpty();
    }

    @Test
    @DisplayName("A refused bill draws on no account")
    void nothingIsDrawnWhereNothingIsSettled() {
        Settlement settlement =
                SmallBook.of(policy())
                        .decide(ex1().injury(true, true).account("500", Account.Use.OWN));

        assertThat(settlement.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(settlement.amounts().accountTotal()).isEqualTo(Money.ZERO);
        assertThat(settlement.amounts().cash()).isEqualTo(yuan("60000.00"));
    }

    @Test
    void anAccountBelowNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account(yuan("-0.01"), Account.Use.OWN))
                .withMessageContaining("-0.01");
    }
}
