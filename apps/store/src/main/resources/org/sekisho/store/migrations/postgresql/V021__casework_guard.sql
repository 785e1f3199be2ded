grant select on stream_act, case_head, queue_line, case_word to sekisho_reader;
alter table stream_act enable row level security;
alter table case_head enable row level security;
alter table queue_line enable row level security;
alter table case_word enable row level security;
create policy within_reach on stream_act for select to sekisho_reader
  using (case when label < (select 8 * length(current_setting('sekisho.reach')::bytea))
    then get_bit((select current_setting('sekisho.reach')::bytea), label) = 1 else false end);
create policy within_reach on case_head for select to sekisho_reader
  using (case when label < (select 8 * length(current_setting('sekisho.reach')::bytea))
    then get_bit((select current_setting('sekisho.reach')::bytea), label) = 1 else false end);
create policy within_reach on queue_line for select to sekisho_reader
  using (case when label < (select 8 * length(current_setting('sekisho.reach')::bytea))
    then get_bit((select current_setting('sekisho.reach')::bytea), label) = 1 else false end);
create policy within_reach on case_word for select to sekisho_reader
  using (case when label < (select 8 * length(current_setting('sekisho.reach')::bytea))
    then get_bit((select current_setting('sekisho.reach')::bytea), label) = 1 else false end);
