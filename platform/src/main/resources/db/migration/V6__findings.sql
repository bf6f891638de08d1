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
