-- Labels by number, as they stand in rows.
create table label (
  number integer not null primary key,
  text text not null unique
);

-- Everything the office knows, in versions that are never overwritten.
create table document (
  kind text not null,
  id text not null,
  version integer not null,
  valid_from bigint not null,
  recorded bigint not null,
  place bigint not null references leaf (place),
  label integer not null references label (number),
  content ${bytes} not null,
  primary key (kind, id, version)
);

-- The newest version of each, for pages and search.
create table current (
  kind text not null,
  id text not null,
  version integer not null,
  label integer not null,
  primary key (kind, id)
);

-- What a document can be found by.
create table finding (
  kind text not null,
  name text not null,
  value text not null,
  id text not null,
  label integer not null,
  primary key (kind, name, value, id)
);
