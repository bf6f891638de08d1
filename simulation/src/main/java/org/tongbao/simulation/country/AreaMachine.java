package org.tongbao.simulation.country;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.Step;
import org.tongbao.core.exchange.area.AreaBooks;
import org.tongbao.core.exchange.area.InsuredArea;
import org.tongbao.core.kernel.Ids;

/** An insured area at its node. Each life of the node makes ids under a number of its own. */
final class AreaMachine implements Machine {

    private final Roles roles;
    private final Canon canon;
    private final Witness witness;
    private final Supplier<Ids> numbering;
    private Ids ids;
    private AreaBooks books;

    AreaMachine(
            Roles roles, Canon canon, Witness witness, Supplier<Ids> numbering, AreaBooks books) {
        this.roles = roles;
        this.canon = canon;
        this.witness = witness;
        this.numbering = numbering;
        this.ids = numbering.get();
        this.books = books;
    }

    AreaBooks books() {
        return books;
    }

    @Override
    public List<Effect> happen(long step, Occurrence what, Instant now) {
        return switch (what) {
            case Occurrence.Came(Body.Post(Letter.Ask letter)) -> {
                String id = Long.toString(ids.next(now));
                String content = canon.hash(letter.matter());
                yield take(step, new InsuredArea.Event.Asked(letter, content, id), now);
            }
            case Occurrence.AtArea(var person) ->
                    take(step, new InsuredArea.Event.Registered(person), now);
            case Occurrence.Woke _ -> {
                ids = numbering.get();
                books = roles.areaAfterCrash(books);
                yield List.of();
            }
            default -> List.of();
        };
    }

    private List<Effect> take(long number, InsuredArea.Event event, Instant now) {
        Step<AreaBooks, InsuredArea.Answer> step = roles.area(books, event, now);
        witness.stepped(number, books, event, step.state());
        books = step.state();
        return step.actions().stream().map(AreaMachine::effect).toList();
    }

    private static Effect effect(InsuredArea.Answer action) {
        return new Effect.Send(Address.HUB, new Body.Post(action.letter()));
    }
}
