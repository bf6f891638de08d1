package org.tongbao.wire.signature;

import org.tongbao.wire.fault.Masking;

/** Whether headers prove a sender. */
public sealed interface Verdict {

    /**
     * They do.
     *
     * @param key whose secret signed
     */
    record Genuine(String key) implements Verdict {}

    /**
     * They do not.
     *
     * @param why the first reason found
     * @param header the header at fault
     * @param value what stood there, empty if nothing; never a signature
     */
    record Refused(Reason why, String header, String value) implements Verdict {

        public Refused {
            value = Masking.shown(value);
        }

        /** The sentence in Chinese. */
        public String zh() {
            return why.zh.formatted(header, value);
        }

        /** The sentence in English. */
        public String en() {
            return why.en.formatted(header, value);
        }
    }

    /** Why headers are refused. */
    enum Reason {
        /** A header is not there. */
        MISSING_HEADER("缺少请求头 %1$s", "the header %1$s is missing"),
        /** A header is there and cannot be read. */
        MALFORMED_HEADER("请求头 %1$s 的值“%2$s”格式不正确", "the header %1$s is malformed: \"%2$s\""),
        /** The time is too far from ours. */
        STALE_TIMESTAMP(
                "时间戳 %1$s“%2$s”与平台时间相差超过 30 分钟",
                "the time in %1$s, \"%2$s\", is more than 30 minutes from the platform's"),
        /** Nobody has this key. */
        UNKNOWN_KEY("%1$s“%2$s”未登记", "the key in %1$s, \"%2$s\", is not registered"),
        /** The signature is not the one the secret gives. */
        MISMATCH("签名 %1$s 不匹配", "the signature in %1$s does not match");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }
}
