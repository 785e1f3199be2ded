-- A page is read from one tree: the row stands in the key, with the label beside it.
create table newest (
  kind text not null,
  id text not null,
  version integer not null,
  label integer not null,
  primary key (kind, id)
) without rowid;
insert into newest select kind, id, version, label from current;
drop table current;
alter table newest rename to current;
