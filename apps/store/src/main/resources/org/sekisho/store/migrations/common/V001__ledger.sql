-- The log: entries in order, what they stand for, full tiles of hashes, signed checkpoints.
create table leaf (
  place bigint not null primary key,
  entry ${bytes} not null,
  -- Microseconds by the clock of the machine; the time in the act never goes back, this may.
  clock bigint not null
);

-- Erasing a row here erases what the leaf stood for; the proof stays.
create table opening (
  place bigint not null primary key references leaf (place),
  opening ${bytes} not null
);

create table tile (
  level integer not null,
  number bigint not null,
  hashes ${bytes} not null,
  primary key (level, number)
);

create table checkpoint (
  size bigint not null primary key,
  note text not null
);
