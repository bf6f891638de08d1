package org.tongbao.core.exchange;

import java.time.LocalDate;
import org.tongbao.core.kernel.Money;

/** What a hospital desk asks of an insured area. */
public sealed interface AreaRequest {

    /**
     * Who is this? Read only.
     *
     * @param credential kind of credential shown
     * @param number of the credential
     */
    record IdentifyPerson(Credential credential, String number) implements AreaRequest {}

    /**
     * May this person enjoy this scheme on this day? Read only.
     *
     * @param personNo the area's number of the person
     * @param day asked about
     */
    record CheckBenefits(String personNo, LocalDate day) implements AreaRequest {}

    /** What would be decided? Nothing is booked. */
    record PreviewSettlement(Treatment treatment) implements AreaRequest {}

    /** Decide and book. That it happens once for its key is for whoever keeps keys to see to. */
    record Settle(RequestKey key, Treatment treatment) implements AreaRequest {}

    /**
     * Take a settlement back by its mirrored entry; happens once however often it is asked.
     *
     * @param settlementId the area's id of the settlement
     * @param why by which of the two ways
     */
    record TakeBack(RequestKey key, String personNo, String settlementId, Why why)
            implements AreaRequest {}

    /** Ways of taking a settlement back. */
    enum Why {
        /** 结算撤销: the institution cancels what it knows to be settled. */
        CANCELLATION,
        /** 冲正: the institution does not know the outcome. */
        REVERSAL
    }

    /** What was settled? Read only. */
    record FindSettlement(String personNo, String settlementId) implements AreaRequest {}

    /**
     * 划入个人账户: money enters the personal account.
     *
     * @param amount positive, fen
     */
    record TopUp(RequestKey key, String personNo, Money amount) implements AreaRequest {}

    /** Kinds of credential (就诊凭证类型). */
    enum Credential {
        /** 医保电子凭证. */
        E_CREDENTIAL,
        /** 居民身份证. */
        RESIDENT_ID,
        /** 社会保障卡. */
        SOCIAL_SECURITY_CARD
    }
}
