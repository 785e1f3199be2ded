package org.sekisho.server.access;

import static org.sekisho.server.access.Verb.DELETE;
import static org.sekisho.server.access.Verb.GET;
import static org.sekisho.server.access.Verb.POST;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sekisho.accounts.Duty;

/**
 * Everything that can be asked of the server, with who may ask it: the one table that the gatehouse
 * consults, and outside which nothing is answered. The query parameters are those that are read;
 * others are refused.
 */
public enum Operation {
  START_PAGE(GET, "/", Duty.NONE),
  ENTER_PAGE(GET, "/enter", Duty.NONE, "back"),
  ENTER(POST, "/enter", Duty.NONE),
  ENTER_PASSKEY(POST, "/enter/passkey", Duty.NONE),
  ENTER_PROVIDER(GET, "/enter/provider/{provider}", Duty.NONE, "link"),
  ENTER_RETURN(GET, "/enter/return", Duty.NONE, "code", "state", "error", "iss"),
  LEAVE(POST, "/leave", Duty.NONE),
  SET_UP_PAGE(GET, "/set-up/{link}", Duty.NONE),
  SET_UP(POST, "/set-up/{link}", Duty.NONE),
  JOIN_PAGE(GET, "/join/{link}", Duty.NONE),
  JOIN(POST, "/join/{link}", Duty.NONE),
  ONCE_PAGE(GET, "/once/{link}", Duty.NONE),
  ONCE(POST, "/once/{link}", Duty.NONE),
  ACCOUNT_PAGE(GET, "/account", Duty.KEEP_OWN_ACCOUNT),
  ACCOUNT_FORM(POST, "/account/{*page}", Duty.KEEP_OWN_ACCOUNT),
  PEOPLE_PAGE(GET, "/administration/{*page}", Duty.KEEP_OWN_PEOPLE),
  PEOPLE_FORM(POST, "/administration/{*page}", Duty.KEEP_OWN_PEOPLE),
  APPEARANCE(GET, "/appearance", Duty.NONE, "language", "theme", "back"),
  ASSET(GET, "/assets/{asset}", Duty.NONE),
  ASK_PAGE(GET, "/ask/{*page}", Duty.ASK),
  ASK_FORM(POST, "/ask/{*page}", Duty.ASK),
  DRAFTS_PAGE(GET, "/drafts/{*page}", Duty.ASK),
  DRAFTS_FORM(POST, "/drafts/{*page}", Duty.ASK),
  CASES_PAGE(GET, "/cases/{*page}", Duty.READ_OWN_CASES, "done"),
  CASES_FORM(POST, "/cases/{*page}", Duty.FILE),
  DESK_PAGE(GET, "/desk/{*page}", Duty.WORK_ON_CASES, "q", "unit", "whose", "after", "done"),
  DESK_FORM(POST, "/desk/{*page}", Duty.WORK_ON_CASES),
  OVERSIGHT_PAGE(GET, "/oversight/{*page}", Duty.OVERSEE, "standard"),
  OWNERS_PAGE(GET, "/parties/owners", Duty.OWN, "party", "on"),
  OWNERS_FORM(POST, "/parties/owners", Duty.OWN),
  PARTIES_PAGE(GET, "/parties/{*page}", Duty.SCREEN, "q", "on", "known"),
  PARTIES_FORM(POST, "/parties/{*page}", Duty.SCREEN),
  TABLES_PAGE(GET, "/tables/{*page}", Duty.ASK),
  TABLES_FORM(POST, "/tables/{*page}", Duty.ASK),
  LEDGER_PAGE(GET, "/ledger", Duty.READ_LEDGER),
  LEDGER_FORM(POST, "/ledger", Duty.READ_LEDGER),
  PATTERNS_PAGE(GET, "/patterns/{*page}", Duty.NONE),
  PROOF_FILE(GET, "/proof/{leaf}", Duty.READ_LEDGER),
  LAW_FORM(POST, "/law/{*page}", Duty.DRAFT_LAW),
  LAW_PAGE(GET, "/law/{*page}", Duty.READ_LAW, "q", "on", "from", "regime", "file"),

  HEALTH(GET, "/healthz", Duty.NONE),
  READY(GET, "/readyz", Duty.NONE),
  METRICS(GET, "/metrics", Duty.OPERATE),
  OPENAPI_JSON(GET, "/api/v1/openapi.json", Duty.READ_LAW),
  OPENAPI_YAML(GET, "/api/v1/openapi.yaml", Duty.READ_LAW),

  GATES(GET, "/api/v1/gates", Duty.READ_LAW),
  GATE(GET, "/api/v1/gates/{gate}", Duty.READ_LAW),
  REGIMES(GET, "/api/v1/law/regimes", Duty.READ_LAW, "gate"),
  REGIME(GET, "/api/v1/law/regimes/{regime}", Duty.READ_LAW),
  SLICES(GET, "/api/v1/law/regimes/{regime}/slices", Duty.READ_LAW),
  RULE(GET, "/api/v1/law/regimes/{regime}/rules/{rule}", Duty.READ_LAW),
  CALENDAR(GET, "/api/v1/law/calendar", Duty.READ_LAW, "from", "to", "gate", "regime"),
  DIFFERENCE(GET, "/api/v1/law/difference", Duty.READ_LAW, "regime", "from", "to"),
  LAW_SEARCH(GET, "/api/v1/law/search", Duty.READ_LAW, "q", "limit", "page"),

  CHECK_MATTER(POST, "/api/v1/matters/check", Duty.ASK),
  KEEP_MATTER(POST, "/api/v1/matters", Duty.ASK),
  MATTERS(GET, "/api/v1/matters", Duty.ASK, "limit", "page"),
  MATTER(GET, "/api/v1/matters/{matter}", Duty.ASK),
  INTERVIEW(POST, "/api/v1/ask", Duty.ASK, "known_on"),
  DECIDE(POST, "/api/v1/decide", Duty.ASK, "on", "known_on", "holdings", "lists"),
  DECIDE_MATTER(
      GET, "/api/v1/matters/{matter}/decision", Duty.ASK, "on", "known_on", "holdings", "lists"),
  DECIDE_LINES(
      POST,
      "/api/v1/decide/lines",
      Duty.ASK,
      "gate",
      "matter",
      "on",
      "known_on",
      "holdings",
      "lists"),
  DECIDE_BILL(
      POST, "/api/v1/decide/bill", Duty.ASK, "matter", "on", "known_on", "holdings", "lists"),
  JOB(GET, "/api/v1/jobs/{job}", Duty.ASK),
  JOB_EVENTS(GET, "/api/v1/jobs/{job}/events", Duty.ASK),
  JOB_RESULT(GET, "/api/v1/jobs/{job}/result", Duty.ASK),

  DECISIONS(GET, "/api/v1/decisions", Duty.ASK, "limit", "page"),
  DECISION(GET, "/api/v1/decisions/{decision}", Duty.ASK),

  SCREEN(POST, "/api/v1/screen", Duty.SCREEN),

  KEEP_PARTIES(POST, "/api/v1/parties", Duty.SCREEN, "from", "label"),
  PARTIES(GET, "/api/v1/parties", Duty.SCREEN, "limit", "page"),
  PARTY_SEARCH(GET, "/api/v1/parties/search", Duty.SCREEN, "q", "limit"),
  PARTY(GET, "/api/v1/parties/{party}", Duty.SCREEN, "on", "known_on"),
  CORRECT_PARTY(POST, "/api/v1/parties/{party}", Duty.SCREEN, "from", "label"),
  PARTY_HISTORY(GET, "/api/v1/parties/{party}/history", Duty.SCREEN),

  KEEP_HOLDINGS(POST, "/api/v1/own/holdings", Duty.OWN),
  HOLDINGS(GET, "/api/v1/own/holdings", Duty.OWN, "limit", "page"),
  HOLDINGS_FILE(GET, "/api/v1/own/holdings/{holdings}", Duty.OWN),
  CONTROL(GET, "/api/v1/own/holdings/{holdings}/control", Duty.OWN, "on"),
  BLOCKED(GET, "/api/v1/own/holdings/{holdings}/blocked", Duty.OWN, "on", "rule", "listed"),
  REPORT(GET, "/api/v1/own/holdings/{holdings}/report", Duty.OWN, "on", "party"),

  LISTS(GET, "/api/v1/lists", Duty.READ_LISTS),
  LIST(GET, "/api/v1/lists/{list}", Duty.READ_LISTS),
  LIST_HISTORY(GET, "/api/v1/lists/{list}/history", Duty.READ_LISTS, "limit", "page"),

  CHECKPOINT(GET, "/api/v1/ledger/checkpoint", Duty.READ_LEDGER),
  TILE(GET, "/api/v1/ledger/tile/{*tile}", Duty.READ_LEDGER),
  PROOF(GET, "/api/v1/ledger/proof/{leaf}", Duty.READ_LEDGER),

  OWN_ACCOUNT(GET, "/api/v1/accounts/me", Duty.KEEP_OWN_ACCOUNT),
  ROLES(GET, "/api/v1/accounts/roles", Duty.KEEP_OWN_ACCOUNT),
  TOKENS(GET, "/api/v1/accounts/tokens", Duty.KEEP_OWN_ACCOUNT),
  MAKE_TOKEN(POST, "/api/v1/accounts/tokens", Duty.KEEP_OWN_ACCOUNT),
  END_TOKEN(DELETE, "/api/v1/accounts/tokens/{token}", Duty.KEEP_OWN_ACCOUNT),
  ORGANISATIONS(GET, "/api/v1/accounts/organisations", Duty.KEEP_OWN_PEOPLE),
  MAKE_ORGANISATION(POST, "/api/v1/accounts/organisations", Duty.ADMINISTER),
  UNITS(GET, "/api/v1/accounts/organisations/{organisation}/units", Duty.KEEP_OWN_PEOPLE),
  MAKE_UNIT(POST, "/api/v1/accounts/organisations/{organisation}/units", Duty.KEEP_OWN_PEOPLE),
  PEOPLE(GET, "/api/v1/accounts/people", Duty.KEEP_OWN_PEOPLE, "organisation", "limit", "page"),
  INVITE(POST, "/api/v1/accounts/people", Duty.KEEP_OWN_PEOPLE),
  PERSON(GET, "/api/v1/accounts/people/{person}", Duty.KEEP_OWN_PEOPLE),
  GIVE_ROLES(POST, "/api/v1/accounts/people/{person}/roles", Duty.KEEP_OWN_PEOPLE),
  CLOSE_PERSON(POST, "/api/v1/accounts/people/{person}/state", Duty.KEEP_OWN_PEOPLE),
  CLEAR_PERSON(POST, "/api/v1/accounts/people/{person}/clearance", Duty.CLEAR_PERSONS),
  ACCOUNT_ACTS(GET, "/api/v1/accounts/acts", Duty.AUDIT, "limit", "page"),

  YENTE_MATCH(
      POST,
      "/match/{dataset}",
      Duty.SCREEN,
      "limit",
      "threshold",
      "cutoff",
      "algorithm",
      "topics",
      "include_dataset",
      "exclude_dataset",
      "exclude_schema",
      "exclude_entity_ids",
      "changed_since",
      "fuzzy"),
  YENTE_SEARCH(
      GET,
      "/search/{dataset}",
      Duty.SCREEN,
      "q",
      "schema",
      "countries",
      "topics",
      "datasets",
      "limit",
      "offset",
      "fuzzy",
      "simple",
      "sort",
      "target",
      "include_dataset",
      "exclude_dataset",
      "exclude_schema",
      "changed_since",
      "filter_op",
      "facets"),
  YENTE_ENTITY(GET, "/entities/{entity}", Duty.SCREEN, "nested"),
  YENTE_CATALOG(GET, "/catalog", Duty.READ_LISTS),
  YENTE_ALGORITHMS(GET, "/algorithms", Duty.READ_LISTS),
  YENTE_MANIFEST(GET, "/manifest", Duty.READ_LISTS),

  RECONCILE_MANIFEST(GET, "/reconcile/{dataset}", Duty.SCREEN, "queries", "extend"),
  RECONCILE(POST, "/reconcile/{dataset}", Duty.SCREEN),
  SUGGEST_ENTITY(GET, "/reconcile/{dataset}/suggest/entity", Duty.SCREEN, "prefix", "cursor"),
  SUGGEST_TYPE(GET, "/reconcile/{dataset}/suggest/type", Duty.SCREEN, "prefix", "cursor"),
  SUGGEST_PROPERTY(GET, "/reconcile/{dataset}/suggest/property", Duty.SCREEN, "prefix", "cursor"),
  PREVIEW(GET, "/reconcile/{dataset}/preview", Duty.SCREEN, "id"),
  PROPOSE(GET, "/reconcile/{dataset}/properties", Duty.SCREEN, "type", "limit"),

  MCP(POST, "/mcp", Duty.ASK),
  MCP_LISTEN(GET, "/mcp", Duty.ASK),
  MCP_LEAVE(DELETE, "/mcp", Duty.ASK);

  private final Verb verb;
  private final String path;
  private final Duty duty;
  private final List<String> parameters;

  Operation(Verb verb, String path, Duty duty, String... parameters) {
    this.verb = verb;
    this.path = path;
    this.duty = duty;
    this.parameters = List.of(parameters);
  }

  public Verb verb() {
    return verb;
  }

  /** The path, with its variables in braces. */
  public String path() {
    return path;
  }

  public Duty duty() {
    return duty;
  }

  /** The query parameters that are read. */
  public List<String> parameters() {
    return parameters;
  }

  /** The id in the OpenAPI document, in figures and in the log. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For people at a browser, not for programs: no part of the API. */
  public boolean isPage() {
    return compareTo(LAW_PAGE) <= 0;
  }

  /** What programs may ask: all but the pages. */
  public static List<Operation> api() {
    return Arrays.stream(values()).filter(operation -> !operation.isPage()).toList();
  }

  /** Answered by the Model Context Protocol's own servlet, not by a handler. */
  public boolean isProtocol() {
    return path.equals("/mcp");
  }
}
