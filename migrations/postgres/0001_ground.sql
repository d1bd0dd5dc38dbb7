-- Incidents, jobs, templates, tokens: small tables that people work with.

create table incident (
    incident_id uuid primary key,
    reference text not null unique,
    title text not null,
    drill boolean not null,
    revision int not null,
    facts text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create table incident_revision (
    incident_id uuid not null references incident,
    revision int not null,
    facts text not null,
    actor text not null,
    reason text not null,
    at timestamptz not null,
    primary key (incident_id, revision)
);

create table assessment (
    assessment_id uuid primary key,
    incident_id uuid not null references incident,
    revision int not null,
    library_digest text not null,
    body text not null,
    created_at timestamptz not null
);
create index assessment_of_incident on assessment (incident_id, assessment_id);

create table job (
    job_id uuid primary key,
    job_no bigint generated always as identity unique,
    idempotency_key text not null unique,
    body_hash bytea not null,
    body text not null,
    source text not null check (source in ('http', 'amqp', 'cli')),
    state text not null check (state in ('awaiting_recipients', 'importing', 'assessing', 'planning', 'planned',
        'released', 'completed', 'failed', 'cancelled')),
    problem text,
    -- deferred, because the job is written first: its key decides who of two equal requests is the first
    incident_id uuid not null references incident deferrable initially deferred,
    recipients_ref text,
    recipients_format text check (recipients_format in ('csv', 'ndjson')),
    recipients_digest bytea,
    import_row bigint not null default 0,
    total bigint not null default 0,
    bad bigint not null default 0,
    duplicate bigint not null default 0,
    fallback_locale text,
    auto_release boolean not null,
    sealed_key bytea not null,
    notice_facts text not null,
    drill boolean not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    step_worker uuid,
    publish_after timestamptz not null,
    published_at timestamptz
);
create index job_of_incident on job (incident_id);
create index job_due on job (publish_after) where state in ('importing', 'assessing', 'planning');

create table template_version (
    digest text primary key,
    name text not null,
    locale text not null,
    state text not null check (state in ('draft', 'in_review', 'approved', 'retired')),
    source bytea not null,
    meta jsonb not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    updated_at timestamptz not null
);
create index template_version_by_name on template_version (name, locale, proposed_at);

create table template_decision (
    decision_id uuid primary key,
    digest text not null references template_version,
    action text not null,
    actor text not null,
    comment text not null,
    at timestamptz not null
);
create index template_decision_of_version on template_decision (digest, decision_id);

create table token (
    token_id uuid primary key,
    name text not null,
    kind text not null check (kind in ('person', 'machine')),
    roles jsonb not null,
    secret_hash bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz
);

create table browser_session (
    secret_hash bytea primary key,
    token_id uuid not null references token,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
);

create table idempotency (
    key text primary key,
    request_hash bytea not null,
    status int not null,
    response bytea not null,
    created_at timestamptz not null
);

-- deeds that wait for their place in the audit log; written in the transaction of the action itself
create table audit_outbox (
    outbox_no bigint generated always as identity primary key,
    deed_id uuid not null unique,
    body bytea not null,
    at timestamptz not null
);
