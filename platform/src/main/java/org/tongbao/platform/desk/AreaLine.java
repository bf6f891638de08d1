package org.tongbao.platform.desk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.PersonFacts;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.platform.hub.AreaCall;
import org.tongbao.platform.hub.Hub;

/** The desk's line to insured areas: what they refuse becomes a refusal of the desk. */
@Component
class AreaLine {

    private final Hub hub;

    AreaLine(Hub hub) {
        this.hub = hub;
    }

    AreaAnswer ask(AreaCode area, AreaRequest request) {
        AreaAnswer answer = hub.ask(area, request);
        if (answer instanceof AreaAnswer.Refused(String zh, String en)) {
            throw new DeskRefusal(zh, en);
        }
        return answer;
    }

    /** Asks for many at once; refusals are among the answers. */
    List<AreaAnswer> ask(List<AreaCall> calls) {
        return hub.ask(calls);
    }

    PersonFacts person(AreaCode area, String personNo, LocalDate day) {
        return found(ask(area, new AreaRequest.CheckBenefits(personNo, day)));
    }

    PersonFacts identified(AreaCode area, AreaRequest.Credential kind, String number) {
        return found(ask(area, new AreaRequest.IdentifyPerson(kind, number)));
    }

    private static PersonFacts found(AreaAnswer answer) {
        if (answer instanceof AreaAnswer.PersonFound(PersonFacts person)) {
            return person;
        }
        throw new IllegalStateException("asked for a person, answered " + answer.getClass());
    }
}
