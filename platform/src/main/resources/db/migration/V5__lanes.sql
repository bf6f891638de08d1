-- Keys of requests that come to an insured area without a desk, and room on pages for what changes.

create table area_request (
    area         int    not null,
    source       text   not null,
    transaction  text   not null,
    message      text   not null,
    content_hash bytea  not null check (octet_length(content_hash) = 32),
    made         bigint not null,
    balance      bigint not null,
    primary key (area, source, transaction, message)
);
comment on table area_request is
    'Which requests without a desk took effect (top-ups, bulk input, other nodes), for ever; append-only. The primary key makes a request take effect once.';
comment on column area_request.area is 'Insured area as the request named it; distribution key.';
comment on column area_request.source is 'Who asked: an institution, a file, another node.';
comment on column area_request.transaction is 'Kind of request, as whoever asked numbers it.';
comment on column area_request.message is 'Id whoever asked gave the request.';
comment on column area_request.content_hash is 'SHA-256 of the canonical content.';
comment on column area_request.made is 'Id of the settlement or entry it made.';
comment on column area_request.balance is 'Balance of the personal account afterwards, fen.';
grant select, insert on area_request to tongbao_journal;

-- A visit and its fee lines are changed once or twice after they are made: with room left on their
-- page, the new version of a row lies beside the old one and no index is touched.
create or replace function make_partition(
        parent text, name text, first timestamptz, until timestamptz)
    returns int language plpgsql as $$
declare
    key text := case parent when 'journal_line' then 'entry' when 'fee_line' then 'visit'
        else 'id' end;
    room text := case when parent in ('visit', 'fee_line') then ' with (fillfactor = 70)' else '' end;
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
        name, parent, room);
    execute format('alter table %I attach partition %I for values from (%s) to (%s)',
        parent, name, id_at(first), id_at(until));
    return 1;
end $$;
