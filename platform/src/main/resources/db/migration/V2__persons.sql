-- The insured side: who is insured how, who may go where, what was used up this year.

create table vault_key (
    mark bytea primary key
);
comment on table vault_key is
    'What the vault''s key leaves behind, so that a node with another key is turned away before it writes what nobody can read (reference table, one row).';
comment on column vault_key.mark is 'Keyed hash of a fixed text.';

create table person (
    area            int     not null,
    person          bigint  not null,
    identity_kind   text    not null,
    identity_sealed bytea   not null,
    identity_hash   bytea   not null check (octet_length(identity_hash) = 32),
    name_sealed     bytea   not null,
    birth           date    not null,
    sex             text    check (sex in ('MALE', 'FEMALE')),
    civil_servant   boolean not null default false,
    assistance      text    not null default 'NONE',
    version         bigint  not null default 0,
    primary key (area, person),
    unique (area, identity_hash)
);
comment on table person is 'A person as an insured area knows it.';
comment on column person.area is 'Insured area, six digits; distribution key.';
comment on column person.person is 'Number of the person, unique in the nation; on the wire in decimal digits (psn_no).';
comment on column person.identity_kind is 'Kind of identity document, national code (01 resident identity card).';
comment on column person.identity_sealed is 'Number of the identity document, encrypted (vault).';
comment on column person.identity_hash is 'Keyed hash of kind and number: the only way to look a person up by it.';
comment on column person.name_sealed is 'Name, encrypted (vault).';
comment on column person.birth is 'Date of birth.';
comment on column person.sex is 'MALE or FEMALE; null if not known.';
comment on column person.civil_servant is 'Whether the civil servants'' supplement applies.';
comment on column person.assistance is 'Status that medical assistance knows; NONE for none.';
comment on column person.version is 'Grows by one with every change.';

create table enrolment (
    area        int     not null,
    person      bigint  not null,
    scheme      int     not null,
    begins      date    not null,
    ends        date    check (ends >= begins),
    person_type text    not null,
    status      text    not null check (status in ('NORMAL', 'PAUSED', 'INVALID', 'ENDED')),
    flexible    boolean not null default false,
    employer    text,
    version     bigint  not null default 0,
    primary key (area, person, scheme, begins)
);
comment on table enrolment is 'A person''s enrolment in a scheme from a day on.';
comment on column enrolment.area is 'Insured area; distribution key.';
comment on column enrolment.person is 'Person.';
comment on column enrolment.scheme is 'Scheme: national code, 310 employees, 390 residents.';
comment on column enrolment.begins is 'First day.';
comment on column enrolment.ends is 'Last day; null while it runs.';
comment on column enrolment.person_type is 'Kind of person that rules tell apart: ACTIVE, RETIRED, CHILD, STUDENT, ADULT, ELDERLY.';
comment on column enrolment.status is 'NORMAL, PAUSED, INVALID, ENDED.';
comment on column enrolment.flexible is 'Whether enrolled as a flexible worker.';
comment on column enrolment.employer is 'Name of the employer; null if there is none.';
comment on column enrolment.version is 'Grows by one with every change.';

create table filing (
    area          int         not null,
    id            bigint      not null,
    person        bigint      not null,
    category      text        not null,
    treating_area int         not null,
    begins        date        not null,
    ends          date        check (ends >= begins),
    filed_at      timestamptz not null,
    promise_open  boolean     not null default false,
    status        text        not null,
    details       jsonb       not null default '{}',
    version       bigint      not null default 0,
    primary key (area, id)
);
create index filing_of_person on filing (area, person);
comment on table filing is 'Permission on record to be treated elsewhere.';
comment on column filing.area is 'Insured area; distribution key.';
comment on column filing.id is 'Id.';
comment on column filing.person is 'Person.';
comment on column filing.category is 'SETTLED_RETIREE, LONG_RESIDENT, STATIONED, REFERRED, EMERGENCY, OTHER_TEMPORARY.';
comment on column filing.treating_area is 'Where: a prefecture, or a province where those are filed whole.';
comment on column filing.begins is 'First day.';
comment on column filing.ends is 'Last day; null for good.';
comment on column filing.filed_at is 'When it was filed; before settling is early enough.';
comment on column filing.promise_open is 'Filed by promise, papers not yet supplied.';
comment on column filing.status is 'State of the filing, in the words of its state machine.';
comment on column filing.details is 'Referral, address, agent and other particulars.';
comment on column filing.version is 'Grows by one with every change.';

create table chronic_recognition (
    area    int    not null,
    person  bigint not null,
    disease text   not null,
    begins  date   not null,
    ends    date   check (ends >= begins),
    version bigint not null default 0,
    primary key (area, person, disease, begins)
);
comment on table chronic_recognition is 'A chronic or special disease the insured area has recognised for a person.';
comment on column chronic_recognition.area is 'Insured area; distribution key.';
comment on column chronic_recognition.person is 'Person.';
comment on column chronic_recognition.disease is 'National code, M and five digits.';
comment on column chronic_recognition.begins is 'First day.';
comment on column chronic_recognition.ends is 'Last day; null for good.';
comment on column chronic_recognition.version is 'Grows by one with every change.';

-- Room on each page for the next version of a row: an update then touches no index.
create table year_so_far (
    area                  int    not null,
    person                bigint not null,
    scheme                int    not null,
    year_key              int    not null,
    inpatient_deductible  bigint not null default 0,
    inpatient_in_scope    bigint not null default 0,
    inpatient_pool        bigint not null default 0,
    outpatient_deductible bigint not null default 0,
    outpatient_in_scope   bigint not null default 0,
    outpatient_pool       bigint not null default 0,
    chronic_deductible    bigint not null default 0,
    chronic_in_scope      bigint not null default 0,
    chronic_pool          bigint not null default 0,
    large_paid            bigint not null default 0,
    burden                bigint not null default 0,
    serious_illness_paid  bigint not null default 0,
    civil_servant_paid    bigint not null default 0,
    assistance_burden     bigint not null default 0,
    assistance_paid       bigint not null default 0,
    admissions            int    not null default 0,
    version               bigint not null default 0,
    primary key (area, person, scheme, year_key),
    constraint nothing_negative check (least(
        inpatient_deductible, inpatient_in_scope, inpatient_pool,
        outpatient_deductible, outpatient_in_scope, outpatient_pool,
        chronic_deductible, chronic_in_scope, chronic_pool,
        large_paid, burden, serious_illness_paid, civil_servant_paid,
        assistance_burden, assistance_paid, admissions) >= 0)
) with (fillfactor = 80);
comment on table year_so_far is 'What a person has used up in an insurance year; the sum over the settlements that count in it.';
comment on column year_so_far.area is 'Insured area; distribution key.';
comment on column year_so_far.person is 'Person.';
comment on column year_so_far.scheme is 'Scheme: national code, 310 employees, 390 residents.';
comment on column year_so_far.year_key is 'Calendar year in which the insurance year begins.';
comment on column year_so_far.inpatient_deductible is 'Deductible charged in stays, fen.';
comment on column year_so_far.inpatient_in_scope is 'Expense in scope of stays, fen.';
comment on column year_so_far.inpatient_pool is 'Paid by the pool for stays, fen.';
comment on column year_so_far.outpatient_deductible is 'Deductible charged in ordinary outpatient visits and pharmacies, fen.';
comment on column year_so_far.outpatient_in_scope is 'Expense in scope of ordinary outpatient visits and pharmacies, fen.';
comment on column year_so_far.outpatient_pool is 'Paid by the pool for ordinary outpatient visits and pharmacies, fen.';
comment on column year_so_far.chronic_deductible is 'Deductible charged in chronic-disease visits, fen.';
comment on column year_so_far.chronic_in_scope is 'Expense in scope of chronic-disease visits, fen.';
comment on column year_so_far.chronic_pool is 'Paid by the pool for chronic-disease visits, fen.';
comment on column year_so_far.large_paid is 'Paid by the large-amount supplement, fen.';
comment on column year_so_far.burden is 'Compliant burden that serious-illness insurance looked at, fen.';
comment on column year_so_far.serious_illness_paid is 'Paid by serious-illness insurance, fen.';
comment on column year_so_far.civil_servant_paid is 'Paid by the civil servants'' supplement, fen.';
comment on column year_so_far.assistance_burden is 'Burden that medical assistance looked at, fen.';
comment on column year_so_far.assistance_paid is 'Paid by medical assistance, fen.';
comment on column year_so_far.admissions is 'Stays settled.';
comment on column year_so_far.version is 'Grows by one with every change; a change names the version it saw.';

create table personal_account (
    area    int    not null,
    person  bigint not null,
    balance bigint not null default 0 check (balance >= 0),
    version bigint not null default 0,
    primary key (area, person)
) with (fillfactor = 80);
comment on table personal_account is 'A person''s medical personal account; equal to the sum over the journal.';
comment on column personal_account.area is 'Insured area; distribution key.';
comment on column personal_account.person is 'Person.';
comment on column personal_account.balance is 'Balance, fen; never below zero.';
comment on column personal_account.version is 'Grows by one with every change; a change names the version it saw.';
