-- Who is spoken to, what an approval says, and how a reader finds out that a notice is genuine.

-- the person, the guardian of a minor, or the next of kin of a person who has died
alter table recipient add column addressee text not null default 'person';
drop index recipient_group;
create index recipient_group on recipient (job_no, territory, locale, class, addressee, seq);

alter table mailing add column addressee text not null default 'person';
-- keyed digest of the code that stands in each notice of the mailing
alter table mailing add column code_mac blob;
drop index mailing_group;
create unique index mailing_group on mailing (job_no, territory, locale, class, addressee) where state <> 'cancelled';
create unique index mailing_code on mailing (code_mac) where code_mac is not null;

-- by whom, until when, with which reviewer of the translation, under which rule files: JSON
alter table template_version add column approval text;
