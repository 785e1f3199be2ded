-- Acts of cases and of clearances, each stream in its order; never changed.
create table stream_act (
  stream text not null,
  id text not null,
  number integer not null,
  place bigint not null references leaf (place),
  -- Of the case and the act together.
  label integer not null references label (number),
  act ${bytes} not null,
  primary key (stream, id, number)
);

-- What the acts of a case come to, for lists; can be made again from them.
create table case_head (
  case_id text not null primary key,
  organisation text not null,
  stage text not null,
  round integer not null,
  gate text not null,
  regime text not null,
  title_en text not null,
  title_ja text not null,
  unit text not null,
  tier integer not null,
  outcome text not null,
  -- Microseconds since 1970; the longest where it has not come yet.
  opened bigint not null,
  accepted bigint not null,
  decided bigint not null,
  changed bigint not null,
  acts integer not null,
  label integer not null references label (number)
);
create index case_head_of_filer on case_head (organisation, opened, case_id);

-- A line for each unit that has a case.
create table queue_line (
  unit text not null,
  case_id text not null references case_head (case_id),
  open integer not null,
  -- Smallest first: the highest priority of a flag, negated.
  urgency integer not null,
  -- Days since 1970; the longest where nothing falls due.
  due bigint not null,
  opened bigint not null,
  queue text not null,
  tier integer not null,
  lead integer not null,
  officer text not null,
  flags text not null,
  blocked integer not null,
  label integer not null references label (number),
  primary key (unit, case_id)
);
create index queue_order on queue_line (unit, open, urgency, due, opened, case_id);

-- What a case is found by: its words in small letters.
create table case_word (
  word text not null,
  case_id text not null references case_head (case_id),
  label integer not null references label (number),
  primary key (word, case_id)
);
