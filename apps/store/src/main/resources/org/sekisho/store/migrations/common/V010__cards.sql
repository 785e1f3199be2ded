-- Cards of things that are changed and thrown away: accounts, credentials, sessions, tokens. What
-- must be remembered of them is an act in the log.
create table card (
  kind text not null,
  id text not null,
  -- To whom it belongs: the id of another card, or empty.
  owner text not null,
  -- By what else it is found, never two of a kind; or empty.
  found text not null,
  -- Microseconds since 1970 after which it counts no more.
  until bigint not null,
  content ${bytes} not null,
  primary key (kind, id)
);

create index card_owner on card (kind, owner, id);
create unique index card_found on card (kind, found) where found <> '';
create index card_until on card (until);
