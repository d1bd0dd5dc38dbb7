-- Incidents, jobs, templates, tokens: small tables that people work with.

create table incident (
    incident_id blob not null primary key,
    reference text not null unique,
    title text not null,
    drill integer not null,
    revision integer not null,
    facts text not null,
    created_at text not null,
    updated_at text not null
) strict;

create table incident_revision (
    incident_id blob not null references incident,
    revision integer not null,
    facts text not null,
    actor text not null,
    reason text not null,
    at text not null,
    primary key (incident_id, revision)
) strict;

create table assessment (
    assessment_id blob not null primary key,
    incident_id blob not null references incident,
    revision integer not null,
    library_digest text not null,
    body text not null,
    created_at text not null
) strict;
create index assessment_of_incident on assessment (incident_id, assessment_id);

create table job (
    job_no integer primary key autoincrement,
    job_id blob not null unique,
    idempotency_key text not null unique,
    body_hash blob not null,
    body text not null,
    source text not null check (source in ('http', 'amqp', 'cli')),
    state text not null check (state in ('awaiting_recipients', 'importing', 'assessing', 'planning', 'planned',
        'released', 'completed', 'failed', 'cancelled')),
    problem text,
    -- deferred, because the job is written first: its key decides who of two equal requests is the first
    incident_id blob not null references incident deferrable initially deferred,
    recipients_ref text,
    recipients_format text check (recipients_format in ('csv', 'ndjson')),
    recipients_digest blob,
    import_row integer not null default 0,
    total integer not null default 0,
    bad integer not null default 0,
    duplicate integer not null default 0,
    fallback_locale text,
    auto_release integer not null,
    sealed_key blob not null,
    notice_facts text not null,
    drill integer not null,
    created_at text not null,
    updated_at text not null,
    step_worker blob,
    publish_after text not null,
    published_at text
) strict;
create index job_of_incident on job (incident_id);
create index job_due on job (publish_after) where state in ('importing', 'assessing', 'planning');

create table template_version (
    digest text not null primary key,
    name text not null,
    locale text not null,
    state text not null check (state in ('draft', 'in_review', 'approved', 'retired')),
    source blob not null,
    meta text not null,
    proposed_by text not null,
    proposed_at text not null,
    updated_at text not null
) strict;
create index template_version_by_name on template_version (name, locale, proposed_at);

create table template_decision (
    decision_id blob not null primary key,
    digest text not null references template_version,
    action text not null,
    actor text not null,
    comment text not null,
    at text not null
) strict;
create index template_decision_of_version on template_decision (digest, decision_id);

create table token (
    token_id blob not null primary key,
    name text not null,
    kind text not null check (kind in ('person', 'machine')),
    roles text not null,
    secret_hash blob not null unique,
    created_at text not null,
    expires_at text,
    revoked_at text
) strict;

create table browser_session (
    secret_hash blob not null primary key,
    token_id blob not null references token,
    created_at text not null,
    seen_at text not null,
    expires_at text not null
) strict;

create table idempotency (
    key text not null primary key,
    request_hash blob not null,
    status integer not null,
    response blob not null,
    created_at text not null
) strict;

-- deeds that wait for their place in the audit log; written in the transaction of the action itself
create table audit_outbox (
    outbox_no integer primary key autoincrement,
    deed_id blob not null unique,
    body blob not null,
    at text not null
) strict;
