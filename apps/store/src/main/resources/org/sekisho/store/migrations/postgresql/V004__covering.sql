-- A page is read from the index alone: the label stands in it.
alter table current drop constraint current_pkey;
alter table current add primary key (kind, id) include (label);

-- What a reader may see is a bit for each number of a label. It is told in hexadecimal, read once a
-- query, and a row costs a look at one bit, however many labels there are. A number beyond the last
-- bit is out of reach.
drop policy within_reach on document;
drop policy within_reach on current;
drop policy within_reach on finding;
create policy within_reach on document for select to sekisho_reader
  using (case when label < (select 8 * length(current_setting('sekisho.reach')::bytea))
    then get_bit((select current_setting('sekisho.reach')::bytea), label) = 1 else false end);
create policy within_reach on current for select to sekisho_reader
  using (case when label < (select 8 * length(current_setting('sekisho.reach')::bytea))
    then get_bit((select current_setting('sekisho.reach')::bytea), label) = 1 else false end);
create policy within_reach on finding for select to sekisho_reader
  using (case when label < (select 8 * length(current_setting('sekisho.reach')::bytea))
    then get_bit((select current_setting('sekisho.reach')::bytea), label) = 1 else false end);
