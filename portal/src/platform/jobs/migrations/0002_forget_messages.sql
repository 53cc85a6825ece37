-- Messages of errors quoted addresses of mails; from now on only the kind of an error is kept.
update graphile_worker._private_jobs set last_error = null where last_error is not null;
