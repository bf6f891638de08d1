package org.tongbao.core.exchange.hospital;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.AreaCode;

/**
 * What a hospital keeps of one visit.
 *
 * @param insuredArea pooling area of the person
 * @param treatment to settle
 * @param habit what it does when it hears nothing
 * @param stage where it stands
 * @param settling the latest message that settles, or null
 * @param undoing the latest message that cancels or reverses, or null
 * @param looking the latest message that asks what stands, or null
 * @param believed what it holds to be settled, or null
 * @param doubts how often it waited in vain since it was told what to do
 * @param alarm number of the clock it waits for; earlier ones mean nothing
 */
public record VisitFile(
        AreaCode insuredArea,
        Treatment treatment,
        Habit habit,
        Stage stage,
        HospitalMessage.@Nullable Settle settling,
        @Nullable HospitalMessage undoing,
        HospitalMessage.@Nullable Find looking,
        DeskAnswer.@Nullable Settled believed,
        int doubts,
        int alarm) {

    static VisitFile opened(AreaCode insuredArea, Treatment treatment, Habit habit) {
        return new VisitFile(
                insuredArea, treatment, habit, Stage.NOT_SETTLED, null, null, null, null, 0, 0);
    }

    /** What it waits for an answer to, or null if it waits for none. */
    @Nullable HospitalMessage waiting() {
        return switch (stage) {
            case NOT_SETTLED, SETTLED -> null;
            case SETTLING -> settling;
            case LOOKING, CHECKING, CHECKING_REFUSAL -> looking;
            case REVERSING, CANCELLING -> undoing;
        };
    }

    VisitFile at(Stage now) {
        return new VisitFile(
                insuredArea,
                treatment,
                habit,
                now,
                settling,
                undoing,
                looking,
                now == Stage.NOT_SETTLED ? null : believed,
                doubts,
                alarm);
    }

    VisitFile saying(HospitalMessage message) {
        return new VisitFile(
                insuredArea,
                treatment,
                habit,
                stage,
                message instanceof HospitalMessage.Settle settle ? settle : settling,
                message instanceof HospitalMessage.Cancel
                                || message instanceof HospitalMessage.Reverse
                        ? message
                        : undoing,
                message instanceof HospitalMessage.Find find ? find : looking,
                believed,
                doubts,
                alarm);
    }

    VisitFile believing(DeskAnswer.Settled settled) {
        return new VisitFile(
                insuredArea,
                treatment,
                habit,
                stage,
                settling,
                undoing,
                looking,
                settled,
                doubts,
                alarm);
    }

    VisitFile doubting(int times) {
        return new VisitFile(
                insuredArea,
                treatment,
                habit,
                stage,
                settling,
                undoing,
                looking,
                believed,
                times,
                alarm);
    }

    VisitFile ringing() {
        return new VisitFile(
                insuredArea,
                treatment,
                habit,
                stage,
                settling,
                undoing,
                looking,
                believed,
                doubts,
                alarm + 1);
    }
}
