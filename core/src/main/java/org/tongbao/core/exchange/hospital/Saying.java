package org.tongbao.core.exchange.hospital;

import java.util.Objects;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.kernel.AreaCode;

/** The message a hospital says in a stage, under a key that was never used. */
final class Saying {

    private Saying() {}

    static HospitalMessage anew(Ward ward, String visitId, VisitFile file) {
        AreaCode area = file.insuredArea();
        String personNo = file.treatment().personNo();
        return switch (file.stage()) {
            case NOT_SETTLED, SETTLED -> throw new IllegalStateException("nothing to say");
            case SETTLING ->
                    new HospitalMessage.Settle(key(ward, "SETTLE"), area, file.treatment());
            case LOOKING ->
                    new HospitalMessage.Find(key(ward, "FIND"), area, personNo, visitId, null);
            case CHECKING, CHECKING_REFUSAL ->
                    new HospitalMessage.Find(
                            key(ward, "FIND"), area, personNo, visitId, settlement(file));
            case CANCELLING ->
                    new HospitalMessage.Cancel(
                            key(ward, "CANCEL"), area, personNo, visitId, settlement(file));
            case REVERSING ->
                    new HospitalMessage.Reverse(
                            key(ward, "REVERSE"),
                            area,
                            personNo,
                            Objects.requireNonNull(file.settling()).key());
        };
    }

    private static String settlement(VisitFile file) {
        return Objects.requireNonNull(file.believed(), "which settlement?").settlementId();
    }

    private static RequestKey key(Ward ward, String transaction) {
        return new RequestKey(
                ward.institution(), transaction, ward.institution() + "-" + ward.serial());
    }
}
