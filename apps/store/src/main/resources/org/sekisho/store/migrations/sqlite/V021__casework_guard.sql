-- SQLite has no rows of its own to guard: the queries alone hold back what is out of reach.
select 1;
