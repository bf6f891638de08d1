package org.tongbao.core.exchange;

/**
 * What is known under a {@link RequestKey}: the once-only rule as data. It is kept for ever by
 * whoever answers, in the same commit as what the answer did.
 *
 * @param <A> the kind of answer kept
 */
public sealed interface Known<A> {

    /** Nothing: the request is new. */
    record Unknown<A>() implements Known<A> {}

    /**
     * It was answered, with a grant or a refusal.
     *
     * @param content hash of the canonical content it was answered for
     * @param answer the same for ever
     */
    record Answered<A>(String content, A answer) implements Known<A> {}

    /**
     * What it settled was taken back since, so the answer it once had is true no longer.
     *
     * @param content hash of the canonical content it was answered for
     * @param settlement what it settled
     * @param by what took that back
     */
    record Undone<A>(String content, String settlement, String by) implements Known<A> {}

    /**
     * A reversal came first.
     *
     * @param by the reversal
     */
    record Closed<A>(RequestKey by) implements Known<A> {}

    /**
     * What a request is, given what is known under its key.
     *
     * @param content hash of its canonical content
     */
    default Judgement<A> judge(String content) {
        return switch (this) {
            case Unknown<A> _ -> new Judgement.First<>();
            case Closed<A>(RequestKey by) -> new Judgement.Closed<>(by);
            case Answered<A>(String known, A answer) ->
                    known.equals(content)
                            ? new Judgement.Again<>(answer)
                            : new Judgement.OtherContent<>();
            case Undone<A>(String known, String settlement, String by) ->
                    known.equals(content)
                            ? new Judgement.TakenBackSince<>(settlement, by)
                            : new Judgement.OtherContent<>();
        };
    }
}
