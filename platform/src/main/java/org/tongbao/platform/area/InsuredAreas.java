package org.tongbao.platform.area;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.platform.hub.InsuredSide;

/** The insured areas whose persons this node keeps; answers what the hub brings. */
@Component
class InsuredAreas implements InsuredSide {

    private final Register register;
    private final Deciding deciding;
    private final SettlingVisit settling;
    private final TakingBack takingBack;
    private final Clock clock;

    InsuredAreas(
            Register register,
            Deciding deciding,
            SettlingVisit settling,
            TakingBack takingBack,
            Clock clock) {
        this.register = register;
        this.deciding = deciding;
        this.settling = settling;
        this.takingBack = takingBack;
        this.clock = clock;
    }

    @Override
    public boolean answersFor(AreaCode area) {
        return poolingAreas(area).anyMatch(register::keeps);
    }

    /**
     * Answers, in the transaction of the one who asks where there is one. A refusal leaves that
     * transaction whole: nothing had been written.
     */
    @Override
    @Transactional(noRollbackFor = {Refusal.class, SilenceOfLaw.class})
    public AreaAnswer answer(AreaCode area, AreaRequest request) {
        AreaCode pooling = poolingAreas(area).filter(register::keeps).findFirst().orElse(area);
        try {
            return switch (request) {
                case AreaRequest.IdentifyPerson who -> identify(pooling, who);
                case AreaRequest.CheckBenefits check ->
                        new AreaAnswer.PersonFound(
                                deciding.person(pooling, check.personNo(), check.day()).facts());
                case AreaRequest.PreviewSettlement preview -> preview(pooling, preview);
                case AreaRequest.Settle settle ->
                        settling.settle(pooling, settle.key(), settle.treatment());
                case AreaRequest.TakeBack takeBack -> takingBack.takeBack(pooling, takeBack);
                case AreaRequest.FindSettlement find -> takingBack.find(pooling, find);
                case AreaRequest.PayIn _ ->
                        throw new Refusal("划入个人账户尚未开通", "paying in is not open yet");
            };
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (SilenceOfLaw silence) {
            return new AreaAnswer.Refused(silence.zh(), silence.en());
        }
    }

    private AreaAnswer preview(AreaCode pooling, AreaRequest.PreviewSettlement preview) {
        Deciding.Decided decided = deciding.decide(pooling, preview.treatment());
        return new AreaAnswer.Previewed(decided.person().facts(), decided.settlement());
    }

    private AreaAnswer identify(AreaCode pooling, AreaRequest.IdentifyPerson who) {
        return switch (who.credential()) {
            case RESIDENT_ID -> byIdentity(pooling, who.number());
            case E_CREDENTIAL, SOCIAL_SECURITY_CARD ->
                    throw new Refusal(
                            "本平台尚不能解析此类凭证，请改用身份证号（就诊凭证类型 02）",
                            "this kind of credential cannot be resolved here yet; use the identity"
                                    + " number (credential type 02)");
        };
    }

    private AreaAnswer byIdentity(AreaCode pooling, String number) {
        ResidentId id;
        try {
            id = ResidentId.of(number);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    "身份证号码无效：" + e.getMessage(), "invalid identity number: " + e.getMessage());
        }
        long person =
                register.numberOf(pooling, id)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                "参保地 " + pooling + " 查无此身份证号的参保人",
                                                "nobody with this identity number is insured in "
                                                        + pooling));
        return new AreaAnswer.PersonFound(
                deciding.person(pooling, Long.toString(person), LocalDate.now(clock)).facts());
    }

    private static Stream<AreaCode> poolingAreas(AreaCode area) {
        return Stream.of(area, area.prefecture(), area.province()).distinct();
    }
}
