-- The treating side: institutions, their visits and bills, and every message they sent. What an
-- institution did leads its primary key with the institution and can be distributed by it.

create table institution (
    code             text    primary key,
    name             text    not null,
    kind             text    not null check (kind in ('HOSPITAL', 'PHARMACY')),
    level            text    not null,
    wire_level       text,
    area             int     not null,
    credit_code      text,
    connected        boolean not null default true,
    chronic_diseases text[]  not null default '{}',
    version          bigint  not null default 0
);
comment on table institution is 'A designated institution; small and read everywhere (reference table).';
comment on column institution.code is 'National code: H or P, area, serial.';
comment on column institution.name is 'Name.';
comment on column institution.kind is 'HOSPITAL or PHARMACY.';
comment on column institution.level is 'Grade that benefits tell apart: COMMUNITY, LEVEL1, LEVEL2, LEVEL3, LEVEL3_TOP, UNGRADED, PHARMACY.';
comment on column institution.wire_level is 'Grade in the national dictionary (hosp_lv); null if unknown.';
comment on column institution.area is 'Area of treatment, six digits.';
comment on column institution.credit_code is 'Unified social credit code; null if unknown.';
comment on column institution.connected is 'Whether it settles across provinces.';
comment on column institution.chronic_diseases is 'Chronic and special diseases it is opened for, national codes.';
comment on column institution.version is 'Grows by one with every change.';

create table institution_key (
    access_key    text        primary key,
    institution   text        not null,
    secret_sealed bytea       not null,
    valid_from    timestamptz not null,
    valid_to      timestamptz check (valid_to > valid_from)
);
create index institution_key_of on institution_key (institution);
comment on table institution_key is 'The key an institution signs its messages with (reference table).';
comment on column institution_key.access_key is 'Public half, sent with each message.';
comment on column institution_key.institution is 'Code of the institution it belongs to.';
comment on column institution_key.secret_sealed is 'Secret half, encrypted (vault).';
comment on column institution_key.valid_from is 'From when it is taken.';
comment on column institution_key.valid_to is 'Until when; null while it is taken.';

create table sign_in (
    institution   text        not null,
    id            bigint      not null,
    operator      text        not null,
    signed_in_at  timestamptz not null,
    signed_out_at timestamptz,
    primary key (institution, id)
);
comment on table sign_in is 'An operator''s session (transactions 9001 and 9002).';
comment on column sign_in.institution is 'Institution; distribution key.';
comment on column sign_in.id is 'Id; on the wire the sign-in number.';
comment on column sign_in.operator is 'Code of the operator.';
comment on column sign_in.signed_in_at is 'When the session began.';
comment on column sign_in.signed_out_at is 'When it ended; null while it runs.';

create table visit (
    institution   text        not null,
    id            bigint      not null,
    own_number    text        not null,
    person        bigint      not null,
    insured_area  int         not null,
    treating_area int         not null,
    scheme        int         not null,
    kind          text        not null
                  check (kind in ('INPATIENT', 'OUTPATIENT', 'CHRONIC', 'PHARMACY')),
    medical_type  text        not null,
    state         text        not null,
    admitted      timestamptz not null,
    discharged    timestamptz check (discharged >= admitted),
    disease       text,
    emergency     boolean     not null default false,
    third_party   boolean     not null default false,
    diagnoses     jsonb       not null default '[]',
    details       jsonb       not null default '{}',
    settlement    bigint,
    version       bigint      not null default 0,
    primary key (institution, id)
) partition by range (id);
create index visit_of_person on visit (institution, person);
comment on table visit is 'A visit or stay at an institution.';
comment on column visit.institution is 'Institution; distribution key.';
comment on column visit.id is 'Id; on the wire in decimal digits (mdtrt_id).';
comment on column visit.own_number is 'The institution''s own number of the visit (ipt_otp_no).';
comment on column visit.person is 'Person.';
comment on column visit.insured_area is 'Insured area, six digits.';
comment on column visit.treating_area is 'Area of treatment, six digits.';
comment on column visit.scheme is 'Scheme: national code, 310 employees, 390 residents.';
comment on column visit.kind is 'Kind of visit that benefits tell apart.';
comment on column visit.medical_type is 'Category in the national dictionary (med_type).';
comment on column visit.state is 'State of the visit, in the words of its state machine.';
comment on column visit.admitted is 'When it began.';
comment on column visit.discharged is 'When it ended; null while it runs.';
comment on column visit.disease is 'Chronic or special disease, national code; null for others.';
comment on column visit.emergency is 'Emergency or rescue: deemed filed.';
comment on column visit.third_party is 'An injury for which a third party answers: not settled directly.';
comment on column visit.diagnoses is 'Diagnoses in their order.';
comment on column visit.details is 'Department, doctor, bed, contact and other particulars.';
comment on column visit.settlement is 'Id of the settlement in force, in the insured area; null while there is none.';
comment on column visit.version is 'Grows by one with every change; a change names the version it saw.';

create table fee_line (
    institution    text        not null,
    visit          bigint      not null,
    serial         text        not null,
    refunds        text,
    occurred_at    timestamptz not null,
    code           text        not null,
    own_code       text,
    item_class     text        not null check (item_class in ('A', 'B', 'C')),
    price          bigint      not null,
    quantity       bigint      not null,
    amount         bigint      not null,
    approved       boolean,
    self_pay_ratio int         not null check (self_pay_ratio between 0 and 1000000),
    price_cap      bigint,
    outside        bigint      not null,
    above_cap      bigint      not null,
    pre_self_pay   bigint      not null,
    in_scope       bigint      not null,
    void           boolean     not null default false,
    settlement     bigint,
    details        jsonb       not null default '{}',
    primary key (institution, visit, serial),
    constraint line_is_split_whole
        check (amount = outside + above_cap + pre_self_pay + in_scope),
    constraint settled_is_not_void check (not void or settlement is null)
) partition by range (visit);
comment on table fee_line is 'A line of a visit''s bill, split by the catalogue of the place of treatment.';
comment on column fee_line.institution is 'Institution; distribution key.';
comment on column fee_line.visit is 'Visit.';
comment on column fee_line.serial is 'Serial of the line, unique within the visit (feedetl_sn).';
comment on column fee_line.refunds is 'Serial of the line this one refunds; null for others.';
comment on column fee_line.occurred_at is 'When the fee arose.';
comment on column fee_line.code is 'National catalogue code (med_list_codg).';
comment on column fee_line.own_code is 'The institution''s own code; null if not told.';
comment on column fee_line.item_class is 'Class applied: A, B, C (甲, 乙, 丙).';
comment on column fee_line.price is 'Unit price, millionths of a yuan; positive on a refund too.';
comment on column fee_line.quantity is 'Quantity, ten-thousandths; negative on a refund.';
comment on column fee_line.amount is 'Total of the line, fen; negative on a refund.';
comment on column fee_line.approved is 'Whether the institution says that the limited use is met; null if it says nothing.';
comment on column fee_line.self_pay_ratio is 'First share of the person, parts per million.';
comment on column fee_line.price_cap is 'Highest unit price in scope, millionths of a yuan; null for none.';
comment on column fee_line.outside is 'Of the total: outside the catalogue, fen.';
comment on column fee_line.above_cap is 'Of the total: above the price cap, fen.';
comment on column fee_line.pre_self_pay is 'Of the total: first share of the person, fen.';
comment on column fee_line.in_scope is 'Of the total: in scope, fen.';
comment on column fee_line.void is 'Withdrawn before settling (transactions 2205 and 2302).';
comment on column fee_line.settlement is 'Id of the settlement it is in; null while in none.';
comment on column fee_line.details is 'Doctor, department and other particulars, as sent.';

create table received_message (
    institution   text        not null,
    infno         text        not null,
    msgid         text        not null,
    content_hash  bytea       check (octet_length(content_hash) = 32),
    received_at   timestamptz not null,
    insured_area  int,
    settlement    bigint,
    answer_sealed bytea       not null,
    primary key (institution, infno, msgid)
);
comment on table received_message is
    'What was answered to which message, for ever; append-only. The primary key is what makes a message take effect once.';
comment on column received_message.institution is 'Institution that sent it; distribution key.';
comment on column received_message.infno is 'Number of the transaction.';
comment on column received_message.msgid is 'Message id the institution gave.';
comment on column received_message.content_hash is 'SHA-256 of the canonical content; null if it was reversed before it arrived, and then it never takes effect.';
comment on column received_message.received_at is 'When it was taken.';
comment on column received_message.insured_area is 'Insured area of its settlement or entry; null if it made none.';
comment on column received_message.settlement is 'Id of the settlement it made; null if it made none.';
comment on column received_message.answer_sealed is 'The answer in full, encrypted (vault): it names persons.';

create table raw_message (
    institution    text        not null,
    id             bigint      not null,
    infno          text        not null,
    msgid          text        not null,
    received_at    timestamptz not null,
    answered_at    timestamptz not null,
    succeeded      boolean     not null,
    request_sealed bytea       not null,
    answer_sealed  bytea       not null,
    primary key (institution, id)
) partition by range (id);
comment on table raw_message is
    'Every message as it came and as it was answered, repeats and refusals too; append-only, a partition a day, dropped when its time has passed.';
comment on column raw_message.institution is 'Institution that sent it, as it says; distribution key.';
comment on column raw_message.id is 'Id.';
comment on column raw_message.infno is 'Number of the transaction, as sent.';
comment on column raw_message.msgid is 'Message id, as sent.';
comment on column raw_message.received_at is 'When it came.';
comment on column raw_message.answered_at is 'When it was answered.';
comment on column raw_message.succeeded is 'Whether the answer was a success.';
comment on column raw_message.request_sealed is 'Body of the request, encrypted (vault).';
comment on column raw_message.answer_sealed is 'Body of the answer, encrypted (vault).';
