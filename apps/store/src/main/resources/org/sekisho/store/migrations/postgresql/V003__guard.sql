-- The second lock: a reader's connection sees only rows under labels within its reach.
do $$ begin
  if not exists (select from pg_roles where rolname = 'sekisho_reader') then
    create role sekisho_reader nologin;
  end if;
end $$;
grant sekisho_reader to current_user;
grant usage on schema public to sekisho_reader;
grant select on document, current, finding to sekisho_reader;
-- The inner select is evaluated once a query, not once a row.
alter table document enable row level security;
alter table current enable row level security;
alter table finding enable row level security;
create policy within_reach on document for select to sekisho_reader
  using (label = any ((select current_setting('sekisho.reach')::integer[])::integer[]));
create policy within_reach on current for select to sekisho_reader
  using (label = any ((select current_setting('sekisho.reach')::integer[])::integer[]));
create policy within_reach on finding for select to sekisho_reader
  using (label = any ((select current_setting('sekisho.reach')::integer[])::integer[]));
