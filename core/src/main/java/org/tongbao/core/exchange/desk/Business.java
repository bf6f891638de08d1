package org.tongbao.core.exchange.desk;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.Known;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.Treatment;

/** What a desk has under one key: a call whose outcome is open, or what is known of it. */
public sealed interface Business {

    /**
     * The intent, kept before the insured area is asked for the first time. It is asked in these
     * words again and again until it answers.
     *
     * @param content hash of the message
     * @param message of the hospital
     * @param letter to the insured area
     * @param treatment that is settled, or whose settlement of unknown outcome is reversed; else
     *     null
     * @param times it was asked
     */
    record Open(
            String content,
            HospitalMessage message,
            Letter.Ask letter,
            @Nullable Treatment treatment,
            int times)
            implements Business {

        Open again() {
            return new Open(content, message, letter, treatment, times + 1);
        }
    }

    /** The outcome is known. */
    record Ended(Known<DeskAnswer> known) implements Business {}
}
