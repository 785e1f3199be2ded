-- What was recorded since a moment, for indexes that follow.
create index document_recorded on document (kind, recorded);
