package org.tongbao.simulation.country;

import java.time.Instant;
import java.util.List;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.Step;
import org.tongbao.core.exchange.desk.Desk;
import org.tongbao.core.exchange.desk.DeskBooks;
import org.tongbao.core.kernel.AreaCode;

/** A desk at its node. */
final class DeskMachine implements Machine {

    private final Roles roles;
    private final Canon canon;
    private DeskBooks books;

    DeskMachine(Roles roles, Canon canon, AreaCode area) {
        this.roles = roles;
        this.canon = canon;
        this.books = DeskBooks.empty(area);
    }

    DeskBooks books() {
        return books;
    }

    @Override
    public List<Effect> happen(long step, Occurrence what, Instant now) {
        return switch (what) {
            case Occurrence.Came(Body.Message(var message)) ->
                    take(new Desk.Event.Told(message, canon.hash(message)));
            case Occurrence.Came(Body.Post(Letter.Reply reply)) ->
                    take(new Desk.Event.Answered(reply));
            case Occurrence.Came(Body.NoLine(var key)) -> take(new Desk.Event.NoLine(key));
            case Occurrence.AtDesk(Desk.Event event) -> take(event);
            case Occurrence.Woke _ -> take(new Desk.Event.Woke());
            default -> List.of();
        };
    }

    private List<Effect> take(Desk.Event event) {
        Step<DeskBooks, Desk.Action> step = roles.desk(books, event);
        books = step.state();
        return step.actions().stream().map(DeskMachine::effect).toList();
    }

    private static Effect effect(Desk.Action action) {
        return switch (action) {
            case Desk.Action.Tell(var key, var answer) ->
                    new Effect.Send(
                            Address.hospital(key.institution()), new Body.Answer(key, answer));
            case Desk.Action.Ask(var letter) -> new Effect.Send(Address.HUB, new Body.Post(letter));
            case Desk.Action.Ring(var key, var after) ->
                    new Effect.Ring(after, new Occurrence.AtDesk(new Desk.Event.Rang(key)));
        };
    }
}
