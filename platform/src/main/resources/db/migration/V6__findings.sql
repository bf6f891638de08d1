-- Facts and findings are kept as they were written and are read whole: as json, not taken apart on
-- the way in. What a finding leans on is told once, in a dictionary, not with every finding.

create table citation (
    id        bigint primary key,
    document  text   not null,
    article   text   not null,
    certainty text   not null
);
comment on table citation is
    'What findings lean on: a document, an article, how sure its figure is (reference table); append-only.';
comment on column citation.id is 'First 64 bits of the SHA-256 of document, article and certainty: the same everywhere.';
comment on column citation.document is 'Name and number of the document.';
comment on column citation.article is 'Article or table within it.';
comment on column citation.certainty is 'How sure the figure is: PUBLISHED, CHECKED, ILLUSTRATIVE or another word of the law files.';
grant select, insert on citation to tongbao_journal;

alter table settlement
    alter column facts type json using facts::json,
    alter column findings type json using findings::json;
alter table refusal
    alter column facts type json using facts::json,
    alter column findings type json using findings::json;
comment on column settlement.findings is 'Its findings: rule, citation, inputs, amount.';
comment on column refusal.findings is 'Its findings: rule, citation, inputs, amount.';

-- A decision of usual length stays on its page as it is: compressing it would cost more than
-- everything else that is done to store it.
create or replace function make_partition(
        parent text, name text, first timestamptz, until timestamptz)
    returns int language plpgsql as $$
declare
    key text := case parent when 'journal_line' then 'entry' when 'fee_line' then 'visit'
        else 'id' end;
    storing text := case
        when parent in ('visit', 'fee_line') then ' with (fillfactor = 70)'
        when parent in ('settlement', 'refusal') then ' with (toast_tuple_target = 8160)'
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
