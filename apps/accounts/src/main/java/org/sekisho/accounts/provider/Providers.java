package org.sekisho.accounts.provider;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.book.AccountBook;
import org.sekisho.accounts.book.Written;
import org.sekisho.accounts.door.Links;
import org.sekisho.accounts.secret.Secrets;
import org.sekisho.store.cards.Card;
import org.sekisho.store.cards.CardIndex;
import org.sekisho.store.cards.Change;

/**
 * Signing in through institutions: authorization code with PKCE, state and nonce. Somebody's
 * identity there belongs to an account here from the moment they joined by an invitation through
 * it; nobody gets an account by an institution's word alone.
 */
public final class Providers {

  private static final String FLOW = "flow";
  private static final String IDENTITY = "identity";
  private static final Duration GOOD = Duration.ofMinutes(10);

  private record Flow(String provider, String state, String nonce, String verifier, String link) {}

  /** An identity of an institution, held by somebody here. */
  private record Identity(String issuer) {}

  /**
   * A sign-in was begun.
   *
   * @param address of the institution, where the browser goes
   * @param key what the browser keeps until it comes back
   */
  public record Begun(String address, String key) {}

  private final AccountBook book;
  private final CardIndex cards;
  private final Links links;
  private final List<Provider> all;
  private final Clock clock;

  public Providers(AccountBook book, Links links, List<Provider> all, Clock clock) {
    this.book = book;
    this.cards = book.cards();
    this.links = links;
    this.all = List.copyOf(all);
    this.clock = clock;
  }

  public List<Provider> all() {
    return all;
  }

  private Optional<Provider> provider(String id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * Begins; empty where there is no such institution, or it does not answer as it must.
   *
   * @param back the address to which the browser comes back
   * @param link of an invitation to join by, where there is one
   */
  public Optional<Begun> begin(String id, String back, Optional<String> link) {
    return provider(id).flatMap(found -> begin(found, back, link));
  }

  private Optional<Begun> begin(Provider provider, String back, Optional<String> link) {
    Flow flow =
        new Flow(
            provider.id(),
            Secrets.key(),
            Secrets.key(),
            Secrets.key(),
            link.flatMap(links::find).map(Links.Open::id).orElse(""));
    try {
      String to = new Exchange(provider).discover().authorization();
      Map<String, String> asked = new LinkedHashMap<>();
      asked.put("response_type", "code");
      asked.put("client_id", provider.client());
      asked.put("redirect_uri", back);
      asked.put("scope", "openid");
      asked.put("state", flow.state());
      asked.put("nonce", flow.nonce());
      asked.put("code_challenge", challenge(flow.verifier()));
      asked.put("code_challenge_method", "S256");
      String key = Secrets.key();
      cards.change(
          List.of(
              new Change.Put(
                  new Card(
                      FLOW,
                      Secrets.hash(key),
                      "",
                      "",
                      clock.instant().plus(GOOD),
                      Written.bytes(flow)))));
      String sign = to.contains("?") ? "&" : "?";
      return Optional.of(new Begun(to + sign + Exchange.form(asked), key));
    } catch (IOException unreachable) {
      return Optional.empty();
    }
  }

  private static String challenge(String verifier) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Secrets.sha256(verifier.getBytes(StandardCharsets.US_ASCII)));
  }

  /**
   * Who came back; nobody where anything of it is wrong.
   *
   * @param key what the browser kept
   */
  public Optional<Person> finish(String key, String state, String code, String back) {
    String id = Secrets.hash(key);
    Optional<Flow> flow =
        cards
            .find(FLOW, id)
            .filter(card -> cards.take(FLOW, id))
            .map(card -> Written.read(card, Flow.class))
            .filter(kept -> Secrets.same(kept.state(), state));
    Optional<Provider> provider = flow.flatMap(kept -> provider(kept.provider()));
    if (flow.isEmpty() || provider.isEmpty()) {
      return Optional.empty();
    }
    try {
      String subject =
          new Exchange(provider.get())
              .subject(code, back, flow.get().verifier(), flow.get().nonce(), clock.instant());
      String identity = Secrets.hash(provider.get().issuer() + "\n" + subject);
      return flow.get().link().isEmpty()
          ? entered(identity)
          : joined(identity, provider.get(), flow.get().link());
    } catch (IOException refused) {
      return Optional.empty();
    }
  }

  private Optional<Person> entered(String identity) {
    Optional<Person> person =
        cards
            .find(IDENTITY, identity)
            .flatMap(card -> book.person(card.owner()))
            .filter(each -> each.state() == Person.State.ACTIVE);
    person.ifPresent(each -> book.note("account.entered", each.id(), each, List.of()));
    return person;
  }

  private Optional<Person> joined(String identity, Provider provider, String link) {
    if (cards.find(IDENTITY, identity).isPresent()) {
      return Optional.empty();
    }
    return links.joinBy(
        link,
        person ->
            new Change.Put(
                new Card(
                    IDENTITY,
                    identity,
                    person.id(),
                    "",
                    Card.NEVER,
                    Written.bytes(new Identity(provider.issuer())))));
  }
}
