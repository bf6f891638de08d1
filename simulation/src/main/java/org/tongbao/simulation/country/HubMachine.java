package org.tongbao.simulation.country;

import java.time.Instant;
import java.util.List;
import org.tongbao.core.exchange.Step;
import org.tongbao.core.exchange.hub.Hub;

/** The hub at its node. */
final class HubMachine implements Machine {

    private final Roles roles;
    private Hub.State state;

    HubMachine(Roles roles, Hub.State state) {
        this.roles = roles;
        this.state = state;
    }

    @Override
    public List<Effect> happen(long step, Occurrence what, Instant now) {
        return switch (what) {
            case Occurrence.Came(Body.Post(var letter)) -> take(new Hub.Event.Came(letter));
            case Occurrence.AtHub(Hub.Event event) -> take(event);
            default -> List.of();
        };
    }

    private List<Effect> take(Hub.Event event) {
        Step<Hub.State, Hub.Action> step = roles.hub(state, event);
        state = step.state();
        return step.actions().stream().map(HubMachine::effect).toList();
    }

    private static Effect effect(Hub.Action action) {
        return switch (action) {
            case Hub.Action.ToArea(var area, var letter) ->
                    new Effect.Send(Address.area(area), new Body.Post(letter));
            case Hub.Action.ToDesk(var desk, var letter) ->
                    new Effect.Send(Address.desk(desk), new Body.Post(letter));
            case Hub.Action.NoLine(var desk, var key) ->
                    new Effect.Send(Address.desk(desk), new Body.NoLine(key));
        };
    }
}
