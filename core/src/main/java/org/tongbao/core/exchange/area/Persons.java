package org.tongbao.core.exchange.area;

import org.tongbao.core.exchange.AreaRequest;

/** Whom a request is about. */
final class Persons {

    private Persons() {}

    /** The area's number of the person; of a credential, the number shown. */
    static String of(AreaRequest request) {
        return switch (request) {
            case AreaRequest.IdentifyPerson who -> who.number();
            case AreaRequest.CheckBenefits check -> check.personNo();
            case AreaRequest.PreviewSettlement preview -> preview.treatment().personNo();
            case AreaRequest.Settle settle -> settle.treatment().personNo();
            case AreaRequest.TakeBack takeBack -> takeBack.personNo();
            case AreaRequest.FindSettlement find -> find.personNo();
            case AreaRequest.TopUp topUp -> topUp.personNo();
        };
    }
}
