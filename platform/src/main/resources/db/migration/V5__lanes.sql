-- Keys of requests that come to an insured area without a desk.

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
