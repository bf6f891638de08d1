-- Sealed bytes cannot be compressed, and a message of usual length stays on its page: neither is
-- tried to be made smaller nor cut into pieces elsewhere.

alter table received_message
    alter column answer_sealed set storage external;
alter table received_message set (toast_tuple_target = 8160);

alter table raw_message
    alter column request_sealed set storage external,
    alter column answer_sealed set storage external,
    alter column answer_sealed drop not null;
comment on column raw_message.answer_sealed is
    'Body of the answer, encrypted (vault); null if it is the one kept under the key of the message.';

-- How partitions store their rows. A visit and its fee lines are changed once or twice after they are
-- made: with room left on their page, the new version of a row lies beside the old one and no index
-- is touched. A decision or message of usual length stays on its page as it is: compressing it or
-- cutting it up would cost more than everything else that is done to store it.
create or replace function make_partition(
        parent text, name text, first timestamptz, until timestamptz)
    returns int language plpgsql as $$
declare
    key text := case parent when 'journal_line' then 'entry' when 'fee_line' then 'visit'
        else 'id' end;
    storing text := case
        when parent in ('visit', 'fee_line') then ' with (fillfactor = 70)'
        when parent in ('settlement', 'refusal', 'raw_message')
            then ' with (toast_tuple_target = 8160)'
        else '' end;
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
    execute format('create table %I (like %I including all excluding comments)%s',
        name, parent, storing);
    execute format('alter table %I attach partition %I for values from (%s) to (%s)',
        parent, name, id_at(first), id_at(until));
    return 1;
end $$;
