"""The set-based SQL of an intake, in the order in which it runs. Each is one pass over the staged lines."""

_ORDERED = """(select string_agg(f, ';' order by left(f, 3), n)
   from unnest(string_to_array(concat_ws(';', nullif(l.faults, ''), {new}), ';')) with ordinality as u(f, n))"""

#: Left over only where a caller takes in several files within one transaction of his own.
CLEAR = "drop table if exists intake_line, intake_party, intake_group, intake_choice, intake_number"

REPEATED_IN_FILE = f"""
with first as (
  select agency_code, agency_ref, min(line_no) as line_no from intake_line where comparable
  group by agency_code, agency_ref having count(*) > 1
)
update intake_line l set faults = {_ORDERED.format(new="'E08:' || first.line_no")}
from first
where l.comparable and l.agency_code = first.agency_code and l.agency_ref = first.agency_ref
  and l.line_no > first.line_no
"""  # noqa: S608  (put together from constants)

CASE_ALREADY = f"""
update intake_line l set faults = {_ORDERED.format(new="'E09:' || c.number")}
from cases_case c
where l.comparable and c.agency_id = l.agency_id and c.agency_ref = l.agency_ref
"""  # noqa: S608  (put together from constants)

PARTIES = """
create temporary table intake_party on commit drop as
select g.kind, g.id_hash, g.first_line, g.size, o.id as known_id,
       coalesce(o.id, nextval(pg_get_serial_sequence('cases_obligor', 'id'))) as obligor_id
from (
  select kind, id_hash, min(line_no) as first_line, count(*)::int as size
  from intake_line where faults = '' group by kind, id_hash
) g
left join cases_obligor o on o.id_hash = g.id_hash and o.kind = g.kind and o.key_version = %(version)s
order by g.first_line
"""

PARTIES_OF_OLD_KEYS = """
update intake_party p set known_id = o.id, obligor_id = o.id
from intake_line l, unnest(l.old_hashes) as old(id_hash), cases_obligor o
where p.known_id is null and l.line_no = p.first_line and o.id_hash = old.id_hash and o.kind = p.kind
"""

SECTIONS_OF_PARTIES = """
create temporary table intake_group on commit drop as
select p.*, (
  select c.section_id from cases_case c
  where c.obligor_id = p.known_id and c.status in ('open', 'suspended') order by c.id desc limit 1
) as section_id
from intake_party p
"""

LOADS = """
select s.id,
       (select count(*) from cases_case c where c.section_id = s.id and c.status in ('open', 'suspended'))
       + coalesce((select sum(g.size) from intake_group g where g.section_id = s.id), 0)
from office_section s where s.takes_cases order by s.position
"""

#: As one text: a million Python objects would cost more memory than all the rest.
NEW_GROUPS = "select string_agg(size::text, ',' order by first_line) from intake_group where section_id is null"

CHOICES = "create temporary table intake_choice (place int not null, section_id bigint not null) on commit drop"
COPY_CHOICES = "copy intake_choice from stdin"

ASSIGN_NEW_GROUPS = """
update intake_group g set section_id = chosen.section_id
from (select id_hash, kind, row_number() over (order by first_line) as place from intake_group
      where section_id is null) n
join intake_choice chosen using (place)
where g.id_hash = n.id_hash and g.kind = n.kind
"""

MAKE_COUNTERS = """
insert into cases_serial_counter (year, word, last)
select %(year)s, word, 0 from intake_line where faults = '' group by word order by word
on conflict (year, word) do nothing
"""

LOCK_COUNTERS = """
select word from cases_serial_counter
where year = %(year)s and word in (select word from intake_line where faults = '') order by word for update
"""

NUMBER = """
create temporary table intake_number on commit drop as
select l.line_no, nextval(pg_get_serial_sequence('cases_case', 'id')) as case_id, g.obligor_id, g.section_id,
       l.serial, %(year)s || '年度' || l.word || '字第' || lpad(l.serial::text, 8, '0') || '號' as number
from (
  select i.line_no, i.word, i.kind, i.id_hash,
         k.last + row_number() over (partition by i.word order by i.line_no) as serial
  from intake_line i join cases_serial_counter k on k.word = i.word and k.year = %(year)s
  where i.faults = ''
) l
join intake_group g on g.id_hash = l.id_hash and g.kind = l.kind
order by l.line_no
"""

ADVANCE_COUNTERS = """
update cases_serial_counter k set last = k.last + n.size
from (select word, count(*) as size from intake_line where faults = '' group by word) n
where k.word = n.word and k.year = %(year)s
"""

NEW_OBLIGORS = """
insert into cases_obligor
  (id, kind, id_hash, key_version, id_cipher, name, name_grams, birth_date, sex, occupation)
select g.obligor_id, l.kind, l.id_hash, %(version)s, l.id_cipher, l.name, l.name_grams, l.birth_date, l.sex,
       l.occupation
from intake_group g join intake_line l on l.line_no = g.first_line
where g.known_id is null order by g.first_line
"""

OTHER_NAMES = """
update cases_obligor o set name_grams = more.name_grams
from (
  select k.id, array_agg(distinct gram) as name_grams
  from cases_obligor k
  join intake_number n on n.obligor_id = k.id
  join intake_line l on l.line_no = n.line_no
  cross join unnest(k.name_grams || l.name_grams) as gram
  where l.name <> k.name and not k.name_grams @> l.name_grams
  group by k.id
) more
where o.id = more.id
"""

CASES = """
insert into cases_case (
  id, number, year, word, serial, batch_id, line_no, agency_id, agency_ref, obligor_id, obligor_name, section_id,
  status, received_on, title_no, cause, obligation_date, served_date, due_date, final_date, address, postal_code,
  representative, representative_cipher, attachments, principal, surcharge, interest, costs, amount_due, limit_on,
  suspended_days, ended_why)
select n.case_id, n.number, %(year)s, l.word, n.serial, %(batch)s, l.line_no, l.agency_id, l.agency_ref, n.obligor_id,
       l.name, n.section_id, 'open', %(on)s, l.title_no, l.cause, l.obligation_date, l.served_date, l.due_date,
       l.final_date, l.address, l.postal_code, l.representative, l.representative_cipher, l.attachments, l.principal,
       l.surcharge, l.interest, l.costs, l.amount_due, l.limit_on, 0, ''
from intake_line l join intake_number n using (line_no)
order by l.line_no
"""

INTAKE_REGISTER = """
insert into cases_intake_entry (batch_id, line_no, agency_code, agency_ref, accepted, faults, case_id)
select %(batch)s, l.line_no, l.agency_code, l.agency_ref, l.faults = '', l.faults, n.case_id
from intake_line l left join intake_number n using (line_no)
order by l.line_no
"""

ASSIGNMENT_REGISTER = """
insert into cases_assignment_entry (batch_id, line_no, case_id, number, section_id, assigned_on)
select %(batch)s, n.line_no, n.case_id, n.number, n.section_id, %(on)s
from intake_number n order by n.line_no
"""
