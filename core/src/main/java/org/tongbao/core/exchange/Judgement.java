package org.tongbao.core.exchange;

/**
 * What a request is to whoever keeps its key: the first of its kind, or one of four that never take
 * effect.
 *
 * @param <A> the kind of answer kept
 */
public sealed interface Judgement<A> {

    /** New: let it take effect and keep its answer. */
    record First<A>() implements Judgement<A> {}

    /** A repeat: the answer is the one it had. */
    record Again<A>(A answer) implements Judgement<A> {}

    /** One that does not take effect: refused by name, and what is known stays as it is. */
    sealed interface Barred<A> extends Judgement<A> {

        /** Why, in Chinese. */
        String zh(RequestKey key);

        /** Why, in English. */
        String en(RequestKey key);
    }

    /** The key was used for other content. */
    record OtherContent<A>() implements Barred<A> {

        @Override
        public String zh(RequestKey key) {
            return "报文 " + key.message() + " 已用于内容不同的请求（交易 " + key.transaction() + "）";
        }

        @Override
        public String en(RequestKey key) {
            return "message "
                    + key.message()
                    + " was used for a request of other content (transaction "
                    + key.transaction()
                    + ")";
        }
    }

    /** A reversal closed the key before the request came. */
    record Closed<A>(RequestKey by) implements Barred<A> {

        @Override
        public String zh(RequestKey key) {
            return "报文 " + key.message() + " 已被 " + by.message() + " 冲正，不再生效";
        }

        @Override
        public String en(RequestKey key) {
            return "message "
                    + key.message()
                    + " was reversed by "
                    + by.message()
                    + " and never takes effect";
        }
    }

    /** It took effect, and that was taken back. */
    record TakenBackSince<A>(String settlement, String by) implements Barred<A> {

        @Override
        public String zh(RequestKey key) {
            return "报文 "
                    + key.message()
                    + " 已结算为 "
                    + settlement
                    + "，后由 "
                    + by
                    + " 撤销；如需结算请使用新的报文ID";
        }

        @Override
        public String en(RequestKey key) {
            return "message "
                    + key.message()
                    + " was settled as "
                    + settlement
                    + ", taken back by "
                    + by
                    + "; settle again with a new message id";
        }
    }
}
