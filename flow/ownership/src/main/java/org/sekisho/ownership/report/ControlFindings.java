package org.sekisho.ownership.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.control.ControlPairs;
import org.sekisho.ownership.control.Controllers;
import org.sekisho.ownership.control.Growth;
import org.sekisho.ownership.control.Held;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.reasons.Proof;
import org.sekisho.ownership.reasons.Wording;
import org.sekisho.ownership.report.PartyReport.Finding;
import org.sekisho.terms.Text;

/** Who controls a party, and whom it controls, with the proof of each. */
final class ControlFindings {

  /** How many controlled companies a report lists. */
  private static final int MOST_LISTED = 20;

  private final Graph votes;
  private final Controllers controllers;
  private final ControlPairs pairs;

  ControlFindings(Graph votes) {
    this.votes = votes;
    this.controllers = new Controllers(votes);
    this.pairs = new ControlPairs(votes);
  }

  List<Finding> of(int party) {
    List<Finding> findings = new ArrayList<>();
    for (Controllers.Controller one : controllers.of(party)) {
      findings.add(proven(one.party(), party, one.certainty()));
    }
    int above = findings.size();
    int[] count = {0};
    pairs.eachOf(
        party,
        (controller, controlled, certainty) -> {
          if (count[0]++ < MOST_LISTED) {
            findings.add(controls(controller, controlled, certainty));
          }
        });
    if (count[0] > MOST_LISTED) {
      int more = count[0] - MOST_LISTED;
      findings.add(
          Finding.of(Certainty.POSSIBLE, "", Text.of("and " + more + " more", "ほか" + more + "社")));
    }
    if (above == 0) {
      undisclosed(party).ifPresent(findings::add);
    }
    return findings;
  }

  List<Finding> ultimate(int party) {
    return controllers.ultimate(party).stream()
        .map(one -> Finding.of(one.certainty(), id(one.party()), Text.same(id(one.party()))))
        .toList();
  }

  private Finding controls(int controller, int controlled, Certainty certainty) {
    String one = id(controller);
    String other = id(controlled);
    return Finding.of(
        certainty, other, Text.of(one + " controls " + other, one + "が" + other + "を支配"));
  }

  private Finding proven(int controller, int company, Certainty certainty) {
    Bound bound = certainty == Certainty.CERTAIN ? Bound.LEAST : Bound.MOST;
    Growth set = new Growth(votes, Controllers.majority(), bound).from(controller);
    Proof proof = Proof.of(votes, set, 1, Controllers.majority(), bound, company);
    Text role = Text.of("controlled by " + id(controller), id(controller) + "が支配");
    Wording wording = new Wording(this::id, party -> party == controller ? Text.same("") : role);
    List<Text> reasons =
        proof.grounds().stream()
            .map(ground -> wording.sentence(ground, Controllers.majority()))
            .toList();
    Finding stated = controls(controller, company, certainty);
    return new Finding(certainty, id(controller), stated.statement(), Optional.of(proof), reasons);
  }

  /** The run against us: whoever holds what nobody has disclosed. */
  private Optional<Finding> undisclosed(int party) {
    long rest = Held.undisclosed(votes, party);
    boolean held = votes.firstHolder(party) < votes.afterHolder(party);
    if (!held || !Controllers.majority().isMetBy(rest)) {
      return Optional.empty();
    }
    String percent = Share.percentText(rest);
    return Optional.of(
        Finding.of(
            Certainty.POSSIBLE,
            "",
            Text.of(
                "a holder who is not disclosed may hold up to " + percent + " % and control it",
                "開示されていない者が最大" + percent + "%を保有し、支配している可能性がある")));
  }

  private String id(int party) {
    return votes.parties().id(party);
  }
}
