-- Partitions, and who may do what.

-- Rows of a time for which nobody made a partition in advance: writing never fails for want of one.
create table settlement_else    partition of settlement    default;
create table refusal_else       partition of refusal       default;
create table journal_entry_else partition of journal_entry default;
create table journal_line_else  partition of journal_line  default;
create table visit_else         partition of visit         default;
create table fee_line_else      partition of fee_line      default;
create table raw_message_else   partition of raw_message   default;

-- A table is made beside its parent and then attached: that keeps writers waiting for no more than
-- a moment, where "create table ... partition of" would lock them out.
create function make_partition(parent text, name text, first timestamptz, until timestamptz)
    returns int language plpgsql as $$
declare
    key text := case parent when 'journal_line' then 'entry' when 'fee_line' then 'visit'
        else 'id' end;
    strays bigint;
begin
    if to_regclass(name) is not null then
        return 0;
    end if;
    execute format('select count(*) from %I where %I >= $1 and %I < $2', parent || '_else', key, key)
        into strays using id_at(first), id_at(until);
    if strays > 0 then
        raise warning '% rows of % already lie in %_else; they stay there', strays, name, parent;
        return 0;
    end if;
    execute format('create table %I (like %I including all excluding comments)', name, parent);
    execute format('alter table %I attach partition %I for values from (%s) to (%s)',
        parent, name, id_at(first), id_at(until));
    return 1;
end $$;
comment on function make_partition is
    'Makes one partition for the rows of a span of time, unless it is there already.';

create function make_partitions(first date, months int, days int) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    made   int := 0;
    parent text;
    start  timestamp;
begin
    perform pg_advisory_xact_lock(hashtext('make_partitions'));
    for start in select date_trunc('month', first) + make_interval(months => n)
            from generate_series(0, months) n loop
        foreach parent in array array['settlement', 'refusal', 'journal_entry', 'journal_line',
            'visit', 'fee_line'] loop
            made := made + make_partition(parent, parent || to_char(start, '_YYYY_MM'),
                start at time zone 'Asia/Shanghai',
                (start + interval '1 month') at time zone 'Asia/Shanghai');
        end loop;
    end loop;
    for start in select first + make_interval(days => n) from generate_series(0, days) n loop
        made := made + make_partition('raw_message', 'raw_message' || to_char(start, '_YYYY_MM_DD'),
            start at time zone 'Asia/Shanghai',
            (start + interval '1 day') at time zone 'Asia/Shanghai');
    end loop;
    return made;
end $$;
comment on function make_partitions is
    'Makes the partitions for a day''s month and so many months after it, and for raw messages those of the day and so many days after it, unless they are there. Chinese time. Returns how many it made.';

-- Rights. Functions are for those they are granted to.
revoke execute on all functions in schema public from public;
grant execute on function id_at, make_partitions to tongbao_app;
grant usage on sequence node_number to tongbao_app;

-- What was decided, booked or received is added and read, by nobody changed.
grant select, insert on
    settlement, settlement_undone, refusal, journal_entry, journal_line,
    received_message, raw_message
    to tongbao_journal;  -- of which tongbao_app is a member

grant select, insert on vault_key to tongbao_app;

-- What has a present state is added, read and changed; nothing is deleted.
grant select, insert, update on
    person, enrolment, filing, chronic_recognition, year_so_far, personal_account,
    institution, institution_key, sign_in, visit, fee_line
    to tongbao_app;
