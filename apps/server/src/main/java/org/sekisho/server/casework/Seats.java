package org.sekisho.server.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Post;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.routing.Unit;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.server.access.Caller;

/** In what capacities a caller acts: those of their duties, for the unit in which they are. */
record Seats(Accounts accounts, Jurisdictions jurisdictions) {

  private static final Map<Duty, Capacity> CAPACITIES =
      Map.of(
          Duty.EXAMINE, Capacity.EXAMINER,
          Duty.ADVISE, Capacity.ADVISER,
          Duty.COUNTERSIGN, Capacity.COUNTERSIGNER,
          Duty.DECIDE_CASE, Capacity.DECIDER,
          Duty.CONSULT, Capacity.CONSULTED,
          Duty.COORDINATE, Capacity.COORDINATOR);

  Casework.Worker of(Caller caller) {
    Optional<Unit> unit = caller.post().flatMap(this::unit);
    List<Casework.Seat> seats = new ArrayList<>();
    caller
        .post()
        .filter(post -> caller.has(Duty.FILE))
        .ifPresent(post -> seats.add(new Casework.Seat(Capacity.FILER, post.organisation())));
    unit.ifPresent(at ->
        CAPACITIES.entrySet().stream()
            .filter(each -> caller.has(each.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .forEach(capacity -> seats.add(new Casework.Seat(capacity, at.id()))));
    return new Casework.Worker(
        caller.id(),
        caller.post().map(Post::organisation).orElse(""),
        seats,
        unit.map(List::of).orElse(List.of()));
  }

  /** The unit of the authorities of which an account's unit bears the id or the name. */
  Optional<Unit> unit(Post post) {
    return post.unit()
        .flatMap(id ->
            jurisdictions
                .unit(id)
                .or(() ->
                    accounts.book().unit(id).flatMap(known -> jurisdictions.called(known.name()))));
  }
}
