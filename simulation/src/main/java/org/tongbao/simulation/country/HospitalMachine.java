package org.tongbao.simulation.country;

import java.time.Instant;
import java.util.List;
import org.tongbao.core.exchange.Step;
import org.tongbao.core.exchange.hospital.Hospital;
import org.tongbao.core.exchange.hospital.Ward;

/** A hospital at its node. */
final class HospitalMachine implements Machine {

    private final Roles roles;
    private final Address desk;
    private Ward ward;

    HospitalMachine(Roles roles, Country.Institution institution) {
        this.roles = roles;
        this.desk = Address.desk(institution.desk());
        this.ward = Ward.empty(institution.code());
    }

    Ward ward() {
        return ward;
    }

    @Override
    public List<Effect> happen(long step, Occurrence what, Instant now) {
        return switch (what) {
            case Occurrence.Came(Body.Answer(var key, var answer)) ->
                    take(new Hospital.Event.Heard(key, answer));
            case Occurrence.AtHospital(Hospital.Event event) -> take(event);
            case Occurrence.Woke _ -> take(new Hospital.Event.Woke());
            default -> List.of();
        };
    }

    private List<Effect> take(Hospital.Event event) {
        Step<Ward, Hospital.Action> step = roles.hospital(ward, event);
        ward = step.state();
        return step.actions().stream().map(this::effect).toList();
    }

    private Effect effect(Hospital.Action action) {
        return switch (action) {
            case Hospital.Action.Say(var message) ->
                    new Effect.Send(desk, new Body.Message(message));
            case Hospital.Action.Ring(var visitId, var alarm, var after) ->
                    new Effect.Ring(
                            after,
                            new Occurrence.AtHospital(new Hospital.Event.Rang(visitId, alarm)));
        };
    }
}
