-- How busy applications without an account are is asked with each that begins.
create index draft_begun_by_guest on draft (created_at) where area = 'kurzantrag';
create index submission_sent on submission (leistung, submitted_at);
